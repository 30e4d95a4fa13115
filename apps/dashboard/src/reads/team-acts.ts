/** A list of the team's that is read, and acts on it that read it anew. */
import type { Api } from '@clearway/contract/api';
import { ref } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';
import { useTeamRead } from './team-read.ts';

/** `act` answers true when it went well; else `fault` says why not. */
export function useTeamActs<R>(
  key: () => readonly (string | number)[],
  ask: (api: Api, team: string, signal: AbortSignal) => Promise<R>,
) {
  const api = useApi();
  const session = useSession();
  const read = useTeamRead(key, ask);
  const { busy, fault, attempt } = useAttempt();
  const act = (work: (api: Api, team: string) => Promise<unknown>) =>
    attempt(async () => {
      await work(api, session.team?.id ?? '');
      await read.refetch();
    });
  /** What was made last and is shown once: a secret, or an address that holds one. */
  const made = ref('');
  const makes = (work: (api: Api, team: string) => Promise<string>) =>
    act(async (own, team) => {
      made.value = await work(own, team);
    });
  return { data: read.data, reading: read.fault, refetch: read.refetch, busy, fault, act, made, makes };
}
