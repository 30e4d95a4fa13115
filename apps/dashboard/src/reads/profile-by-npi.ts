/** Whether the team has a profile with this NPI already: then it is shared, not made twice. */
import { isNpi } from '@clearway/domain/npi';
import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';

export function useProfileByNpi(kind: 'individual' | 'organization', npi: () => string) {
  const api = useApi();
  const session = useSession();
  const team = () => session.team?.id ?? '';
  const { data } = useQuery({
    key: () => ['team', team(), 'npi', kind, npi()],
    enabled: () => isNpi(npi()),
    query: ({ signal }) =>
      api.profiles({ path: { teamId: team() }, query: { search: npi(), kind, limit: '5' }, signal }),
  });
  return computed(() =>
    isNpi(npi()) ? (data.value?.lines.find(({ npis }) => npis.includes(npi())) ?? null) : null,
  );
}
