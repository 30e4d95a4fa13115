/** The whole team's history by pages, newest first, filtered by member; and the head of its chain. */
import type { HistoryReply } from '@clearway/contract/history';
import { ref, shallowRef, watch } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';
import { useTeamRead } from './team-read.ts';

export function useAudit(by: () => string) {
  const api = useApi();
  const session = useSession();
  const { busy, fault, attempt } = useAttempt();
  const entries = shallowRef<HistoryReply['entries']>([]);
  const older = ref<number | null>(null);
  const ready = ref(false);

  async function page(before: number | null) {
    const query = {
      limit: '50',
      ...(by() ? { by: by() } : {}),
      ...(before ? { before: String(before) } : {}),
    };
    const reply = await api.history({ path: { teamId: session.team?.id ?? '' }, query });
    entries.value = before ? [...entries.value, ...reply.entries] : reply.entries;
    older.value = reply.older;
    ready.value = true;
  }
  const load = () => attempt(() => page(null));
  const more = () => attempt(() => page(older.value));
  watch(by, load, { immediate: true });
  const chain = useTeamRead(
    () => ['chain'],
    (from, teamId, signal) => from.chain({ path: { teamId }, signal }),
  );
  return { entries, older, ready, busy, fault, load, more, chain: chain.data };
}
