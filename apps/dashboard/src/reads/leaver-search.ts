/** Those who may leave: our people, people at clients, clients; found as one types. */
import type { Sweep } from '@clearway/catalog/sweeps';
import { computed } from 'vue';
import { useTeamRead } from './team-read.ts';

type Hit = { readonly id: string; readonly name: string; readonly aside: string };
const limit = '20';
const clientsCount = (count: number) => (count === 1 ? '1 client' : `${count} clients`);

export function useLeaverSearch(kind: () => Sweep['id'], typed: () => string) {
  const { data, fault, refetch } = useTeamRead(
    () => ['leavers', kind(), typed()],
    async (api, teamId, signal): Promise<readonly Hit[]> => {
      const search = typed() || undefined;
      if (kind() === 'client-leaves') {
        const { lines } = await api.clients({
          path: { teamId },
          query: { search, sort: 'name', part: 'lines', limit },
          signal,
        });
        return lines.map(({ id, name, npi }) => ({ id, name, aside: npi ?? '' }));
      }
      const ours = kind() === 'our-leaver' ? 'yes' : 'no';
      const { lines } = await api.persons({ path: { teamId }, query: { search, ours, limit }, signal });
      return lines.map(({ id, name, email, clients }) => ({
        id,
        name,
        aside: [email, clientsCount(clients)].filter(Boolean).join(' · '),
      }));
    },
  );
  return {
    found: computed(() => data.value ?? []),
    ready: computed(() => data.value !== undefined),
    fault,
    refetch,
  };
}
