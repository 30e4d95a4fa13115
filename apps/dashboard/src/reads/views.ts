/** Saved views, one's own and the team's, with their counts. */
import type { SavedView } from '@clearway/contract/talk';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { useQuery, useQueryCache } from '@pinia/colada';
import { computed } from 'vue';
import type { LocationQueryRaw } from 'vue-router';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';
import { troubleWords } from '../trouble.ts';
import { askedOf } from './list-query.ts';

/** The address of a view: what it asks, and how it looks. */
export function addressOf(view: SavedView): LocationQueryRaw {
  const { search, ...query } = view.query;
  return { ...query, ...(search ? { q: search } : {}), ...view.look, view: view.id };
}

export function useViews() {
  const api = useApi();
  const session = useSession();
  const cache = useQueryCache();
  const path = () => ({ teamId: session.team?.id ?? '' });
  const key = () => ['team', path().teamId, 'views'];
  const { data } = useQuery({
    key,
    enabled: () => path().teamId !== '',
    query: ({ signal }) => api.views({ path: path(), signal }),
  });

  async function attempt(work: () => Promise<unknown>) {
    try {
      await work();
      await cache.invalidateQueries({ key: key() });
      return null;
    } catch (trouble) {
      return troubleWords(trouble);
    }
  }
  /** Keeps the address as a view; answers what went wrong, or null. */
  const save = (
    name: string,
    shared: boolean,
    query: Readonly<Record<string, unknown>>,
    viewId: string = newId('view', cryptoRandom),
  ) => {
    const look = Object.fromEntries(
      ['cols', 'layout'].flatMap((one) => (typeof query[one] === 'string' ? [[one, query[one]]] : [])),
    );
    return attempt(() =>
      api.saveView({ path: { ...path(), viewId }, body: { name, shared, query: askedOf(query), look } }),
    );
  };
  const remove = (viewId: string) => attempt(() => api.deleteView({ path: { ...path(), viewId } }));
  return { views: computed(() => data.value?.views ?? []), save, remove };
}
