/** Counts across clients as they are now, and what the history says about time. */
import { useTeamRead } from './team-read.ts';

export function useReports(weeks: () => string, owner: () => string | undefined) {
  return useTeamRead(
    () => ['reports', weeks(), owner() ?? ''],
    (api, teamId, signal) =>
      api.reports({ path: { teamId }, query: { weeks: weeks(), owner: owner() }, signal }),
  );
}
