/** Our own firms, and everybody of ours. */
import { useApi } from '../api.ts';
import { useRecords } from '../stores/records.ts';
import { useTeamRead } from './team-read.ts';

export function useFirms() {
  return useTeamRead(
    () => ['firms'],
    async (api, teamId, signal) =>
      (await api.profiles({ path: { teamId }, query: { ours: 'yes', limit: '50' }, signal })).lines,
  );
}

/** Our own people, each record held in this tab. */
export function useOurPeople() {
  const records = useRecords();
  const api = useApi();
  return useTeamRead(
    () => ['our-people'],
    async (_, teamId, signal) => {
      const { lines } = await api.persons({ path: { teamId }, query: { ours: 'yes', limit: '100' }, signal });
      for (const { id } of lines) {
        if (records.person(id)) continue;
        records.hold((await api.person({ path: { teamId, personId: id }, signal })).records);
      }
      return lines.map(({ id }) => id);
    },
  );
}
