/** One client: its records, its newest history and how many others share each of its parts. */
import { computed } from 'vue';
import { useRecords } from '../stores/records.ts';
import { useHeld } from './held.ts';

export function useClient(id: () => string) {
  const records = useRecords();
  const read = useHeld('client', id, ({ api, teamId, id: clientId, signal }) =>
    api.client({ path: { teamId, clientId }, signal }),
  );
  return { ...read, view: computed(() => records.view(id())) };
}
