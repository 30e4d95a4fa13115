/** The clients a member owns, given to another by one bulk change. */
import type { Job } from '@clearway/contract/jobs';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { computed, onScopeDispose, ref } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';
import { useTeamRead } from './team-read.ts';

const pause = 400;

export function useHandOver(member: () => string) {
  const api = useApi();
  const session = useSession();
  const { busy, fault, attempt } = useAttempt();
  const job = ref<Job | null>(null);
  let wait: ReturnType<typeof setTimeout> | undefined;
  const teamId = () => session.team?.id ?? '';

  const owned = useTeamRead(
    () => ['owned', member()],
    (from, team, signal) =>
      from.clients({ path: { teamId: team }, query: { owner: member(), part: 'total' }, signal }),
  );
  const moving = computed(() => job.value?.state === 'running' || job.value?.state === 'undoing');

  async function follow(reply: { job: Job }) {
    job.value = reply.job;
    if (moving.value) wait = setTimeout(look, pause);
    else await owned.refetch();
  }
  const look = () =>
    attempt(async () => follow(await api.job({ path: { teamId: teamId(), jobId: job.value?.id ?? '' } })));
  const start = (owner: string) =>
    attempt(async () => {
      const body = {
        id: newId('job', cryptoRandom),
        mode: 'run' as const,
        clients: { query: { owner: member() } },
        act: { is: 'assign' as const, owner },
      };
      await follow(await api.startJob({ path: { teamId: teamId() }, body }));
    });
  const undo = () =>
    attempt(async () =>
      follow(await api.undoJob({ path: { teamId: teamId(), jobId: job.value?.id ?? '' } })),
    );
  onScopeDispose(() => clearTimeout(wait));
  return { count: computed(() => owned.data.value?.total ?? null), job, fault, busy, moving, start, undo };
}
