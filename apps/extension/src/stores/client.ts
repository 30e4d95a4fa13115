/** The client in front: its view and its readiness. Everything is read, nothing decided. */
import { isId } from '@clearway/domain/id';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import { useMinute } from './minute.ts';
import { usePlace } from './place.ts';
import { useRecords } from './records.ts';
import { useRules } from './rules.ts';
import { useSession } from './session.ts';

export const useClient = defineStore('client', () => {
  const place = usePlace();
  const records = useRecords();
  const session = useSession();
  const clock = useMinute();
  const law = useRules();
  const loading = ref(false);
  const missing = ref(false);
  /** How many other clients use each profile of this one. */
  const shared = shallowRef<Readonly<Record<string, number>>>({});

  const view = computed(() => {
    const client = records.known.client(place.place.client ?? '');
    if (!client || client.removed || !law.reading) return null;
    const firms = [...records.records.values()].flatMap((one) => ('kind' in one && one.ours ? [one.id] : []));
    return law.reading.viewOf(client, records.known, firms);
  });
  const state = computed(() =>
    view.value && law.reading ? law.reading.readiness(view.value, law.reading.lengths, clock.now) : null,
  );
  /** Reads the client from the service; what is held shows at once. */
  async function load(id: string) {
    missing.value = false;
    if (!session.signedIn || !isId('client', id)) return;
    loading.value = true;
    try {
      const reply = await session.reach('client', { path: { clientId: id } });
      if (place.place.client === id) shared.value = reply.shared;
      await records.takeIn(reply.records);
    } catch {
      // Said by the sync line. Without a copy of our own there is nothing to show.
      missing.value = !records.records.has(id);
    } finally {
      loading.value = false;
    }
  }

  watch([() => place.place.client, () => session.signedIn], ([id]) => void (id && load(id)), {
    immediate: true,
  });
  // What was not at hand comes as soon as the service answers again.
  watch(
    () => session.sync.trouble,
    (trouble) => !trouble && missing.value && place.place.client && load(place.place.client),
  );

  return { view, state, shared, loading, missing, load };
});
