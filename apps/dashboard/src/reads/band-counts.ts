/** How many clients wait in each age band, under the same filters. */
import type { ClientsQuery } from '@clearway/contract/clients';
import { useClock } from '../stores/clock.ts';
import { type Band, bandDays, bands } from '../waiting/bands.ts';
import { useTeamRead } from './team-read.ts';

export function useBandCounts(asked: () => ClientsQuery) {
  const clock = useClock();
  return useTeamRead(
    () => ['bands', JSON.stringify(asked()), clock.today],
    async (api, teamId, signal) => {
      const count = async (band: Band) => {
        const query = { ...asked(), ...bandDays(band, clock.today), part: 'total' as const };
        return [band, (await api.clients({ path: { teamId }, query, signal })).total] as const;
      };
      return new Map(await Promise.all(bands.map(count)));
    },
  );
}
