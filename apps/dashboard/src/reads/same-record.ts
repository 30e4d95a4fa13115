/** Other records a person or profile may be the double of: found by what is typed, read whole before a merge. */
import type { Person } from '@clearway/domain/person';
import type { Profile } from '@clearway/domain/profile';
import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useApi } from '../api.ts';
import { useRecords } from '../stores/records.ts';
import { useSession } from '../stores/session.ts';

export type Candidate = { readonly id: string; readonly name: string; readonly about: string };
const clients = (count: number) => `${count} ${count === 1 ? 'client' : 'clients'}`;

/** `kind` undefined: people. Fewer than two letters find nobody. */
export function useCandidates(kind: () => Profile['kind'] | undefined, typed: () => string) {
  const api = useApi();
  const session = useSession();
  const teamId = () => session.team?.id ?? '';
  const asked = () => typed().trim();
  const { data } = useQuery({
    key: () => ['team', teamId(), 'candidates', kind() ?? 'person', asked()],
    enabled: () => asked().length > 1,
    query: async ({ signal }): Promise<readonly Candidate[]> => {
      const path = { teamId: teamId() };
      const own = kind();
      if (own) {
        const { lines } = await api.profiles({
          path,
          query: { search: asked(), kind: own, limit: '8' },
          signal,
        });
        return lines.map(({ id, name, npis, clients: count }) => ({
          id,
          name,
          about: [...npis, clients(count)].join(' · '),
        }));
      }
      const { lines } = await api.persons({ path, query: { search: asked(), limit: '8' }, signal });
      return lines.map(({ id, name, npi, email, clients: count }) => ({
        id,
        name,
        about: [npi, email, clients(count)].filter(Boolean).join(' · '),
      }));
    },
  });
  return computed(() => (asked().length > 1 ? (data.value ?? []) : []));
}

/** Brings a record into this tab, so that a merge with it can be decided here. Throws what the api throws. */
export function useHold() {
  const api = useApi();
  const session = useSession();
  const records = useRecords();
  return async (id: string): Promise<Person | Profile | null> => {
    const teamId = session.team?.id ?? '';
    const { records: found } = id.startsWith('pr_')
      ? await api.person({ path: { teamId, personId: id } })
      : await api.profile({ path: { teamId, profileId: id } });
    records.hold(found);
    return records.person(id) ?? records.profile(id) ?? null;
  };
}
