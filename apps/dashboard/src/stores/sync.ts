/** Joins hint and pull: when the team's sequence moves, the records open here are brought up to date and reads are asked again. */
import type { PullReply } from '@clearway/contract/changes';
import { Answered, Unanswered } from '@clearway/contract/send';
import { useQueryCache } from '@pinia/colada';
import { defineStore } from 'pinia';
import { ref, watch } from 'vue';
import { useApi } from '../api.ts';
import { useLive } from './live.ts';
import { useSession } from './session.ts';

export const useSync = defineStore('sync', () => {
  const api = useApi();
  const live = useLive();
  const session = useSession();
  const cache = useQueryCache();
  /** Everything up to here is in the records held. */
  const pulled = ref(0);
  let pulling = false;
  /** A read has answered. An empty team's sequence is 0, so the number alone does not say. */
  let begun = false;
  const listeners = new Set<(records: PullReply['records']) => void>();
  /** Hears what was touched. The records open here ask for it when the first of them is opened, not before. */
  const onPull = (listener: (records: PullReply['records']) => void) => listeners.add(listener);

  /** A read at this sequence was complete, so nothing before it has to be pulled. */
  function begin(sequence: number) {
    if (!begun) pulled.value = sequence;
    begun = true;
    live.take(sequence);
  }

  async function pullAll(team: string) {
    // No record is open here: whoever opens one reads it as it is then.
    if (listeners.size === 0) pulled.value = live.sequence;
    while (pulled.value < live.sequence) {
      const reply = await api.pull({ path: { teamId: team }, query: { after: String(pulled.value) } });
      for (const listener of listeners) listener(reply.records);
      pulled.value = Math.max(reply.sequence, pulled.value + (reply.more ? 0 : 1));
      if (!reply.more) break;
    }
  }

  async function pull() {
    const team = session.team?.id;
    if (!team || pulling || !begun) return;
    pulling = true;
    try {
      await pullAll(team);
      await cache.invalidateQueries({ key: ['team', team] });
    } catch (trouble) {
      // Nothing is known; the next hint tries again.
      if (!(trouble instanceof Unanswered || trouble instanceof Answered)) throw trouble;
    } finally {
      pulling = false;
    }
    if (pulled.value < live.sequence) await pull();
  }

  watch(
    () => live.sequence,
    (sequence) => {
      // A read that was complete says its own number; nothing is asked again for that.
      if (sequence > pulled.value) void pull();
    },
  );
  // After an offline spell hints may have been missed.
  watch(
    () => live.open,
    (open) => open && pull(),
  );
  return { begin, pull, pulled, onPull };
});
