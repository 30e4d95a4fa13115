/** Everything that expires: what runs, and what lapsed lately without an answer. */

import type { Api } from '@clearway/contract/api';
import type { ClocksReply, RunningClock } from '@clearway/contract/deadlines';
import { addDays, type Day } from '@clearway/domain/day';
import { computed } from 'vue';
import { clockKinds } from '../clocks/kinds.ts';
import { useClock } from '../stores/clock.ts';
import { useTeamRead } from './team-read.ts';

type Asked = { readonly clock?: string | undefined; readonly owner?: string | undefined };
/** Days back in which a lapse is still shown. */
const lapsedDays = 30;
const mostPages = 5;

async function allPages(
  api: Api,
  teamId: string,
  query: Asked & { from?: Day; to?: Day },
  signal: AbortSignal,
): Promise<ClocksReply> {
  let reply = await api.clocks({ path: { teamId }, query: { ...query, limit: '200' }, signal });
  const clocks: RunningClock[] = [...reply.clocks];
  for (let page = 1; reply.next && page < mostPages; page += 1) {
    reply = await api.clocks({
      path: { teamId },
      query: { ...query, limit: '200', cursor: reply.next },
      signal,
    });
    clocks.push(...reply.clocks);
  }
  return { ...reply, clocks };
}

export function useClocks(asked: () => Asked) {
  const clock = useClock();
  const key = () => [asked().clock ?? '', asked().owner ?? '', clock.today];
  const running = useTeamRead(
    () => ['clocks', ...key()],
    (api, teamId, signal) => allPages(api, teamId, { ...asked(), from: clock.today }, signal),
  );
  const lapsed = useTeamRead(
    () => ['clocks', 'lapsed', ...key()],
    (api, teamId, signal) =>
      allPages(
        api,
        teamId,
        { ...asked(), from: addDays(clock.today, -lapsedDays), to: addDays(clock.today, -1) },
        signal,
      ),
  );
  return {
    running,
    lapsed,
    more: computed(() => running.data.value?.next !== null && running.data.value !== undefined),
  };
}

/** How many clocks of each kind run. */
export function useClockCounts(owner: () => string | undefined) {
  const clock = useClock();
  return useTeamRead(
    () => ['clocks', 'counts', owner() ?? '', clock.today],
    async (api, teamId, signal) => {
      const count = async (id: string, clocks: readonly string[]) => {
        const query = { clock: clocks.join(','), owner: owner(), from: clock.today, limit: '1' };
        return [id, (await api.clocks({ path: { teamId }, query, signal })).total] as const;
      };
      return new Map(await Promise.all(clockKinds.map(({ id, clocks }) => count(id, clocks))));
    },
  );
}
