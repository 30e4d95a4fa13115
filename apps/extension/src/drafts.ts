/** What is being typed: every keystroke is kept, so that nothing is lost, except a secret, which is never kept at all. */
import { type SecretKind, secretIn } from '@clearway/domain/secret';
import { computed, reactive, ref, watch } from 'vue';
import { type DraftFields, stored } from './storage.ts';

export type Draft<K extends string> = {
  readonly fields: Record<K, string>;
  /** Fields that hold a secret now: they stay in memory until mended. */
  readonly secrets: Readonly<Partial<Record<string, SecretKind>>>;
  readonly loaded: boolean;
  readonly forget: () => Promise<void>;
};

/** The fields without those that hold a secret. */
export function keepable(fields: DraftFields): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => secretIn(text) === null));
}

/** A draft under a key (a client, a step), filled with what was typed before. */
export function useDraft<K extends string>(key: string, blank: Record<K, string>): Draft<K> {
  // cast: reactive() of a map of strings is that map of strings.
  const fields = reactive({ ...blank }) as Record<K, string>;
  const loaded = ref(false);
  const secrets = computed(() =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, text]) => {
        const hit = secretIn(String(text));
        return hit ? [[name, hit.what] as const] : [];
      }),
    ),
  );
  let over = false;

  void stored.drafts.read(key).then((before) => {
    Object.assign(fields, before);
    loaded.value = true;
    watch(fields, () => over || void stored.drafts.write(key, keepable({ ...blank, ...toStrings(fields) })), {
      flush: 'sync',
    });
  });

  async function forget() {
    over = true;
    await stored.drafts.forget(key);
  }
  return {
    fields,
    get secrets() {
      return secrets.value;
    },
    get loaded() {
      return loaded.value;
    },
    forget,
  };
}

const toStrings = (fields: object): DraftFields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
