/**
 * Changes on their way. Each is kept under its own key in this browser until the service has answered, so a closed
 * tab or a dead service loses nothing; a change that was refused stays in the tray with its text. Sending is safe to
 * repeat: a change is the same by its id. One tab sends at a time (a Web Lock), any tab may add.
 */

import { batchLimit } from '@clearway/contract/batch';
import type { ChangesReply } from '@clearway/contract/changes';
import { Answered, Unanswered } from '@clearway/contract/send';
import type { Change } from '@clearway/domain/change';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { useApi } from '../api.ts';
import { oneTab } from '../one-tab.ts';
import {
  dropRefused,
  dropUnsent,
  keepsAny,
  type Owner,
  type Refused,
  storeRefused,
  storeUnsent,
} from './kept-changes.ts';
import { useSession } from './session.ts';

type Stored = typeof import('./stored-changes.ts');

/** First and longest pause before another try, in milliseconds. */
const pauses = { first: 500, longest: 30_000 } as const;

export const useOutbox = defineStore('outbox', () => {
  const api = useApi();
  const session = useSession();
  const unsent = shallowRef<readonly Change[]>([]);
  const refused = shallowRef<readonly Refused[]>([]);
  const sending = ref(false);
  /** Why the last try did not get through; null when it did. */
  const trouble = ref<string | null>(null);
  /** Some changes are in memory only, because the browser refuses to store them. */
  const fragile = ref(false);
  const listeners = new Set<(reply: ChangesReply) => void>();
  const owner = computed(() => session.team);
  let again: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let turn = 0;

  /** How what is kept is read; loaded when something is. */
  let stored: Stored | null = null;
  /** Something is kept here and not read yet: nobody may say that all is sent. */
  const reading = ref(false);

  /** Reads what this browser holds for this member: at the start, and when another tab changed it. */
  async function look() {
    if (!owner.value) return;
    if (!stored && keepsAny(owner.value)) {
      reading.value = true;
      stored = await reader();
      reading.value = stored === null;
    }
    // Read after the wait, and in one go: what was added meanwhile is among it.
    if (owner.value) take(stored, owner.value);
  }

  /** Null where it did not arrive; what is kept stays kept, and is looked for again. */
  async function reader(): Promise<Stored | null> {
    try {
      return await import('./stored-changes.ts');
    } catch {
      trouble.value = 'A part of this page did not arrive.';
      again = setTimeout(() => void look().then(drain), pauses.longest);
      return null;
    }
  }

  function take(by: Stored | null, of: Owner) {
    const kept = by?.storedUnsent(of) ?? [];
    const known = new Set<string>(kept.map(({ id }) => id));
    unsent.value = [...kept, ...(fragile.value ? unsent.value.filter(({ id }) => !known.has(id)) : [])];
    refused.value = [
      ...(by?.storedRefused(of) ?? []),
      ...refused.value.filter(({ refusal }) => refusal.code === 'secret'),
    ];
  }

  /** Keeps the changes, then tries to send. Call only with what `decide` accepted, so that no secret is ever stored. */
  function add(changes: readonly Change[]) {
    for (const change of changes) {
      turn += 1;
      if (!owner.value || !storeUnsent(owner.value, change, turn)) fragile.value = true;
    }
    unsent.value = [...unsent.value, ...changes];
    void drain();
  }

  /** A refusal for a secret is never stored: its text lives in memory until it is mended. */
  function toTray(one: Refused) {
    if (owner.value && one.refusal.code !== 'secret') storeRefused(owner.value, one);
    refused.value = [...refused.value.filter(({ change }) => change.id !== one.change.id), one];
  }

  function settle(reply: ChangesReply, batch: readonly Change[]) {
    const answered = new Set(reply.results.map(({ id }) => id));
    if (answered.size === 0) throw new Unanswered('The service answered none of the changes.');
    for (const listener of listeners) listener(reply);
    for (const result of reply.results) {
      const change = batch.find(({ id }) => id === result.id);
      if (owner.value) dropUnsent(owner.value, result.id);
      if (change && !result.accepted) toTray({ change, refusal: result.refusal, at: change.at });
    }
    unsent.value = unsent.value.filter(({ id }) => !answered.has(id));
  }

  async function send() {
    await look();
    const team = owner.value?.id;
    while (team && unsent.value.length > 0 && owner.value?.id === team) {
      const batch = unsent.value.slice(0, batchLimit);
      settle(
        await api.changes({
          path: { teamId: team },
          body: { changes: batch.map((change) => ({ ...change })) },
        }),
        batch,
      );
    }
  }

  /** Sends all there is; on network trouble it tries again by itself, later and later. */
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
      again = setTimeout(drain, Math.min(pauses.longest, pauses.first * 2 ** tries));
    } finally {
      sending.value = false;
    }
  }

  /** Takes a refused change out of the tray. */
  function discard(id: string) {
    if (owner.value) dropRefused(owner.value, id);
    refused.value = refused.value.filter(({ change }) => change.id !== id);
  }
  const onReply = (listener: (reply: ChangesReply) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { unsent, refused, reading, sending, trouble, fragile, look, add, drain, discard, onReply };
});
