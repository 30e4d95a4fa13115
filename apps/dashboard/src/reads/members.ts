/** The members of the team: names for owners and authors. */
import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';

export function useMembers() {
  const api = useApi();
  const session = useSession();
  const team = () => session.team?.id ?? '';
  const { data, ...rest } = useQuery({
    key: () => ['members', team()],
    enabled: () => team() !== '',
    query: ({ signal }) => api.members({ path: { teamId: team() }, signal }),
  });
  const members = computed(() => data.value?.members ?? []);
  /** "Maya Cole", or "You" for oneself, or "Somebody who left". */
  const nameOf = (id: string | null | undefined) => {
    if (!id) return 'Nobody';
    return members.value.find((member) => member.id === id)?.name ?? (data.value ? 'Somebody who left' : '…');
  };
  return { members, nameOf, ...rest };
}
