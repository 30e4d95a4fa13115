/** Clients, people and profiles by name, to choose what is erased. */
import { computed } from 'vue';
import type { Erasable } from './removal.ts';
import { useTeamRead } from './team-read.ts';

const limit = '8';

export function useErasableSearch(what: () => Erasable, typed: () => string) {
  const { data, fault } = useTeamRead(
    () => ['erasable', what(), typed()],
    async (api, teamId, signal) => {
      const search = typed().trim();
      if (search.length < 2) return [];
      const ask = { path: { teamId }, query: { search, limit }, signal };
      const kind = what();
      const { lines } =
        kind === 'client'
          ? await api.clients({ ...ask, query: { ...ask.query, part: 'lines' } })
          : kind === 'person'
            ? await api.persons(ask)
            : await api.profiles(ask);
      return lines.map(({ id, name }) => ({ id, name }));
    },
  );
  return { found: computed(() => data.value ?? []), fault };
}
