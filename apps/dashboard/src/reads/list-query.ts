/** The readiness list's state is the address: what is asked of the service, and how it is shown. Unknown keys are left alone. */
import { type ClientsQuery, sorts } from '@clearway/contract/clients';
import { computed } from 'vue';
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const oneOf = <T extends string>(value: unknown, all: readonly T[]): T | undefined =>
  all.find((one) => one === value);

/** What the service is asked, read from the address. */
export function askedOf(query: Readonly<Record<string, unknown>>): ClientsQuery {
  const asked: ClientsQuery = {};
  const put = <K extends keyof ClientsQuery>(key: K, value: ClientsQuery[K]) => {
    if (value !== undefined) asked[key] = value;
  };
  put('state', text(query['state']));
  put('mover', text(query['mover']));
  put('owner', text(query['owner']));
  put('search', text(query['q']));
  put('tag', text(query['tag']));
  put('when', oneOf(query['when'], ['overdue', 'week', 'untouched']));
  put('snoozed', oneOf(query['snoozed'], ['hide', 'only']));
  put('findings', oneOf(query['findings'], ['open']));
  put('sort', oneOf(query['sort'], sorts));
  return asked;
}

export const filterKeys = ['state', 'mover', 'owner', 'q', 'tag', 'when', 'snoozed', 'findings'] as const;

export function useListQuery() {
  const route = useRoute();
  const router = useRouter();
  const asked = computed(() => askedOf(route.query));
  const look = computed(() => ({
    layout: oneOf(route.query['layout'], ['board']) ?? 'list',
    columns: text(route.query['cols']),
    peek: text(route.query['peek']) ?? null,
  }));
  const filtered = computed(() => filterKeys.some((key) => text(route.query[key]) !== undefined));

  /** Changes some keys and leaves the others; `undefined` takes a key out. Typing replaces, choosing adds to the browser's history. */
  function put(changes: LocationQueryRaw, how: 'push' | 'replace' = 'push') {
    const next = Object.fromEntries(
      Object.entries({ ...route.query, ...changes }).filter(
        ([, value]) => value !== undefined && value !== '',
      ),
    );
    return router[how]({ query: next });
  }
  const clear = () => put(Object.fromEntries(filterKeys.map((key) => [key, undefined])));
  /** The values of a filter that holds several, e.g. `state=blocked,at-risk`. */
  const many = (key: string) => (text(route.query[key]) ?? '').split(',').filter(Boolean);
  function toggle(key: string, value: string) {
    const now = many(key);
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    return put({ [key]: next.join(',') || undefined });
  }
  return { asked, look, filtered, put, clear, many, toggle };
}
