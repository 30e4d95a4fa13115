/**
 * Changes on their way. Each is kept under its own key in this browser until the service has answered, so a closed
 * tab or a dead service loses nothing; a change that was refused stays in the tray with its text. Sending is safe to
 * repeat: a change is the same by its id. One tab sends at a time (a Web Lock), any tab may add.
 */
import { Answered, Unanswered } from '@clearway/contract/api';
import { batchLimit, type ChangeResult } from '@clearway/contract/changes';
import { type Change, changeShape } from '@clearway/domain/change';
import type { Refusal } from '@clearway/domain/refusal';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { useApi } from '../api.ts';
import { keep, keptAt, keptKeys } from '../kept.ts';
import { oneTab } from '../one-tab.ts';
import { useSession } from './session.ts';

export type Refused = { readonly change: Change; readonly refusal: Refusal; readonly at: string };
type Settled = (result: ChangeResult) => void;

const unsentPrefix = (team: string, member: string) => `clearway.unsent.${team}.${member}.`;
const trayPrefix = (team: string, member: string) => `clearway.refused.${team}.${member}.`;

function parsedChange(text: string | null): Change | null {
  const parsed = changeShape.safeParse(JSON.parse(text ?? 'null'));
  return parsed.success ? parsed.data : null;
}

export const useOutbox = defineStore('outbox', () => {
  const api = useApi();
  const session = useSession();
  const unsent = shallowRef<readonly Change[]>([]);
  const refused = shallowRef<readonly Refused[]>([]);
  const sending = ref(false);
  /** Why the last try did not get through; null when it did. */
  const trouble = ref<string | null>(null);
  /** Kept in memory only, because the browser refused to store it. */
  const fragile = ref(false);
  const listeners = new Set<Settled>();
  let again: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  const owner = computed(() => session.team);
  const unsentKey = (id: string, at: string) =>
    owner.value ? `${unsentPrefix(owner.value.id, owner.value.member)}${at}.${id}` : '';
  const trayKey = (id: string) =>
    owner.value ? `${trayPrefix(owner.value.id, owner.value.member)}${id}` : '';

  /** Reads what this browser holds for this member; called at the start and when another tab changed it. */
  function look() {
    if (!owner.value) return;
    const { id, member } = owner.value;
    const stored = keptKeys(unsentPrefix(id, member)).flatMap((key) => parsedChange(keptAt(key)) ?? []);
    const known = new Set(stored.map((change) => change.id));
    unsent.value = [
      ...stored,
      ...(fragile.value ? unsent.value.filter((change) => !known.has(change.id)) : []),
    ];
    refused.value = keptKeys(trayPrefix(id, member)).map((key) => JSON.parse(keptAt(key) ?? '{}') as Refused);
  }

  /** Keeps the changes, then tries to send. Call only with what `decide` accepted, so that no secret is ever stored. */
  function add(changes: readonly Change[]) {
    for (const change of changes)
      if (!keep(unsentKey(change.id, change.at), JSON.stringify(change))) fragile.value = true;
    unsent.value = [...unsent.value, ...changes];
    void drain();
  }

  function settle(result: ChangeResult, change: Change, at: string) {
    keep(unsentKey(change.id, change.at), null);
    if (!result.accepted) toTray({ change, refusal: result.refusal, at });
    for (const listener of listeners) listener(result);
  }

  /** A refusal for a secret is never stored: its text lives in memory until it is mended. */
  function toTray(one: Refused) {
    if (one.refusal.code !== 'secret') keep(trayKey(one.change.id), JSON.stringify(one));
    refused.value = [...refused.value.filter(({ change }) => change.id !== one.change.id), one];
  }

  async function sendBatch(batch: readonly Change[], team: string) {
    const reply = await api.changes({
      path: { teamId: team },
      body: { changes: batch.map((change) => ({ ...change })) },
    });
    const byId = new Map(batch.map((change) => [change.id as string, change]));
    for (const hear of replies) hear(reply);
    const answered = new Set<string>();
    for (const result of reply.results) {
      const change = byId.get(result.id);
      if (change) settle(result, change, change.at);
      answered.add(result.id);
    }
    if (answered.size === 0) throw new Unanswered('The service answered none of the changes.');
    unsent.value = unsent.value.filter((change) => !answered.has(change.id));
  }

  type Reply = Awaited<ReturnType<typeof api.changes>>;
  const replies = new Set<(reply: Reply) => void>();

  async function send() {
    const team = owner.value?.id;
    if (!team) return;
    look();
    while (unsent.value.length > 0 && owner.value?.id === team)
      await sendBatch(unsent.value.slice(0, batchLimit), team);
  }

  /** Sends all there is; on network trouble it tries again by itself, later and later, at most every 30 s. */
  async function drain() {
    clearTimeout(again);
    if (sending.value || unsent.value.length === 0) return;
    sending.value = true;
    try {
      await oneTab('clearway.send', send);
      trouble.value = null;
      tries = 0;
    } catch (cause) {
      if (!(cause instanceof Unanswered || cause instanceof Answered)) throw cause;
      trouble.value = cause.message;
      tries += 1;
      again = setTimeout(drain, Math.min(30_000, 500 * 2 ** tries));
    } finally {
      sending.value = false;
    }
  }

  /** Takes a refused change out of the tray. */
  function discard(id: string) {
    keep(trayKey(id), null);
    refused.value = refused.value.filter(({ change }) => change.id !== id);
  }
  const onSettled = (listener: Settled) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const onReply = (listener: (reply: Reply) => void) => {
    replies.add(listener);
    return () => replies.delete(listener);
  };
  return {
    unsent,
    refused,
    sending,
    trouble,
    fragile,
    look,
    add,
    drain,
    discard,
    toTray,
    onSettled,
    onReply,
  };
});
