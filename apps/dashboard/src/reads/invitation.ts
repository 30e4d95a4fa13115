/** What an invitation link leads to, before anybody joins by it. */
import { useQuery } from '@pinia/colada';
import { useApi } from '../api.ts';

/** Nothing is asked while there is no token. */
export function useInvitation(token: () => string) {
  const api = useApi();
  return useQuery({
    key: () => ['invitation', token()],
    enabled: () => token() !== '',
    query: () => api.lookInvitation({ body: { token: token() } }),
  });
}
