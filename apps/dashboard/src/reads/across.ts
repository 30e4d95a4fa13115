/** One person or one profile across all clients they appear in. */
import { computed } from 'vue';
import { useRecords } from '../stores/records.ts';
import { useHeld } from './held.ts';

export function usePerson(id: () => string) {
  const records = useRecords();
  const read = useHeld('person', id, ({ api, teamId, id: personId, signal }) =>
    api.person({ path: { teamId, personId }, signal }),
  );
  return { ...read, person: computed(() => records.person(id())) };
}

export function useProfile(id: () => string) {
  const records = useRecords();
  const read = useHeld('profile', id, ({ api, teamId, id: profileId, signal }) =>
    api.profile({ path: { teamId, profileId }, signal }),
  );
  return { ...read, profile: computed(() => records.profile(id())) };
}
