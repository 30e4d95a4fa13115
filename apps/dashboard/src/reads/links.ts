/** Client links: pages for one person of one client, without a login. The address is shown once. */
import type { LinkBody } from '@clearway/contract/links';
import { useQuery } from '@pinia/colada';
import { computed, ref } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';
import { troubleWords } from '../trouble.ts';

export function useLinks(client: () => string) {
  const api = useApi();
  const session = useSession();
  const path = () => ({ teamId: session.team?.id ?? '' });
  const { data, refetch, error } = useQuery({
    key: () => ['team', path().teamId, 'links', client()],
    query: ({ signal }) => api.links({ path: path(), query: { client: client() }, signal }),
  });
  const made = ref<{ path: string; expiresAt: string } | null>(null);

  async function attempt(work: () => Promise<unknown>) {
    try {
      await work();
      await refetch();
      return null;
    } catch (trouble) {
      return troubleWords(trouble);
    }
  }
  const make = (wanted: Omit<LinkBody, 'client'>) =>
    attempt(async () => {
      made.value = await api.makeLink({ path: path(), body: { client: client(), ...wanted } });
    });
  const revoke = (linkId: string) => attempt(() => api.revokeLink({ path: { ...path(), linkId } }));
  return {
    links: computed(() => data.value?.links ?? []),
    made,
    make,
    revoke,
    loaded: computed(() => data.value !== undefined),
    fault: computed(() => (error.value ? troubleWords(error.value) : '')),
  };
}
