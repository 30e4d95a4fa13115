/** Mail the service sent or kept, and what it would send now. */

import type { Api } from '@clearway/contract/api';
import { computed, ref } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';
import { useTeamRead } from './team-read.ts';

type DryRun = Awaited<ReturnType<Api['digestDryRun']>>;

export function useMailOutbox() {
  const { data, fault, refetch } = useTeamRead(
    () => ['mail-outbox'],
    (api, teamId, signal) => api.outbox({ path: { teamId }, signal }),
  );
  return { outbox: computed(() => data.value ?? null), fault, refetch };
}

export function useDryRun() {
  const api = useApi();
  const session = useSession();
  const { busy, fault, attempt } = useAttempt();
  const result = ref<DryRun | null>(null);
  const run = () =>
    attempt(async () => {
      result.value = await api.digestDryRun({ path: { teamId: session.team?.id ?? '' } });
    });
  return { result, busy, fault, run };
}
