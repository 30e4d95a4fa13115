/** Everything that expires: what runs, and what lapsed lately without an answer. */

import type { Api } from '@clearway/contract/api';
import type { ClocksReply, RunningClock } from '@clearway/contract/deadlines';
import { addDays, type Day } from '@clearway/domain/day';
import { computed, ref, watch } from 'vue';
import { clockKinds } from '../clocks/kinds.ts';
import { useClock } from '../stores/clock.ts';
import { useTeamRead } from './team-read.ts';

type Asked = { readonly clock?: string | undefined; readonly owner?: string | undefined };
/** Days back in which a lapse is still shown. */
const lapsedDays = 30;
const pageSize = '50';

/** The first pages of what expires, as many as are asked for. */
async function pagesOf(
  { api, teamId, signal }: { api: Api; teamId: string; signal: AbortSignal },
  query: Asked & { from?: Day; to?: Day },
  pages: number,
): Promise<ClocksReply> {
  const ask = (cursor?: string) =>
    api.clocks({ path: { teamId }, query: { ...query, limit: pageSize, cursor }, signal });
  let reply = await ask();
  const clocks: RunningClock[] = [...reply.clocks];
  for (let page = 1; reply.next && page < pages; page += 1) {
    reply = await ask(reply.next);
    clocks.push(...reply.clocks);
  }
  return { ...reply, clocks };
}

/** One list of clocks: its first page, and more of it on demand. */
function useClockList(name: string, query: () => Asked & { from?: Day; to?: Day }) {
  const pages = ref(1);
  watch(
    () => JSON.stringify(query()),
    () => (pages.value = 1),
  );
  const read = useTeamRead(
    () => ['clocks', name, JSON.stringify(query()), pages.value],
    (api, teamId, signal) => pagesOf({ api, teamId, signal }, query(), pages.value),
  );
  return {
    ...read,
    clocks: computed(() => read.data.value?.clocks ?? []),
    /** Others end later than those read. */
    more: computed(() => typeof read.data.value?.next === 'string'),
    readMore: () => (pages.value += 1),
  };
}

/** What runs, and what ended lately without an answer. */
export function useClocks(asked: () => Asked) {
  const clock = useClock();
  return {
    running: useClockList('running', () => ({ ...asked(), from: clock.today })),
    lapsed: useClockList('lapsed', () => ({
      ...asked(),
      from: addDays(clock.today, -lapsedDays),
      to: addDays(clock.today, -1),
    })),
  };
}

/** How many clocks of each kind on the page run. */
export const countsOf = (kinds: ClocksReply['kinds']): ReadonlyMap<string, number> =>
  new Map(clockKinds.map(({ id, clocks }) => [id, clocks.reduce((sum, one) => sum + (kinds[one] ?? 0), 0)]));
