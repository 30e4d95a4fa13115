/** Those who may leave: our people, people at clients, clients; found as one types. */
import type { Sweep } from '@clearway/catalog/sweeps';
import type { Api } from '@clearway/contract/api';
import { computed } from 'vue';
import { useTeamRead } from './team-read.ts';

type Hit = { readonly id: string; readonly name: string; readonly aside: string };
const limit = '20';
const clientsCount = (count: number) => (count === 1 ? '1 client' : `${count} clients`);

type Asked = { readonly teamId: string; readonly search: string | undefined; readonly signal: AbortSignal };

/** Our people with how many clients each looks after, which is what has to be handed over. */
async function ourPeople(api: Api, { teamId, search, signal }: Asked): Promise<readonly Hit[]> {
  const path = { teamId };
  const [{ lines }, { counts }] = await Promise.all([
    api.persons({ path, query: { search, ours: 'yes', limit }, signal }),
    api.clients({ path, query: { limit: '0' }, signal }),
  ]);
  return lines.map(({ id, name, email, member }) => {
    const owned = member ? (counts.owners[member] ?? 0) : 0;
    const looks = owned > 0 ? `looks after ${clientsCount(owned)}` : 'looks after no client';
    return { id, name, aside: [email, looks].filter(Boolean).join(' · ') };
  });
}

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
      if (kind() === 'our-leaver') return ourPeople(api, { teamId, search, signal });
      const query = { search, ours: 'no', limit } as const;
      const { lines } = await api.persons({ path: { teamId }, query, signal });
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
