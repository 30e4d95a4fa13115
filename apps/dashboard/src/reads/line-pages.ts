/** The pages of a list as a value: lines by id, and the order in which they were read. Rows never move by themselves. */
import type { ClientLine, ClientsReply } from '@clearway/contract/clients';

type Page = { readonly cursor: string | null; readonly ids: readonly string[] };
export type LinePages = {
  readonly pages: readonly Page[];
  readonly byId: ReadonlyMap<string, ClientLine>;
  readonly next: string | null;
  /** Rows that changed place, left or came since the order was read. */
  readonly moved: ReadonlySet<string>;
};
type Reply = Pick<ClientsReply, 'lines' | 'next'>;

export const noPages: LinePages = { pages: [], byId: new Map(), next: null, moved: new Set() };

const filled = (byId: LinePages['byId'], lines: readonly ClientLine[]) =>
  new Map([...byId, ...lines.map((line) => [line.id, line] as const)]);
const idsOf = (lines: readonly ClientLine[]) => lines.map(({ id }) => id);

/** The order read anew, from its first page. */
export function firstPage({ lines, next }: Reply): LinePages {
  return {
    pages: [{ cursor: null, ids: idsOf(lines) }],
    byId: filled(new Map(), lines),
    next,
    moved: new Set(),
  };
}

/** The page after the last; what stands further up already is not shown twice. */
export function withNext(list: LinePages, { lines, next }: Reply): LinePages {
  const ids = idsOf(lines).filter((id) => !list.byId.has(id));
  return {
    ...list,
    pages: [...list.pages, { cursor: list.next, ids }],
    byId: filled(list.byId, lines),
    next,
  };
}

/** A page read again: values are brought up to date in place; who came and who left is marked, nobody moves. */
export function refreshed(list: LinePages, page: Page, { lines }: Pick<Reply, 'lines'>): LinePages {
  const now = new Set(idsOf(lines));
  const shown = new Set(list.pages.flatMap(({ ids }) => ids));
  const came = [...now].filter((id) => !shown.has(id));
  const left = page.ids.filter((id) => !now.has(id));
  const still = [...list.moved].filter((id) => !(now.has(id) && page.ids.includes(id)));
  return { ...list, byId: filled(list.byId, lines), moved: new Set([...still, ...came, ...left]) };
}

/** Values alone, e.g. of rows that left the page and are still shown. */
export const withValues = (list: LinePages, lines: readonly ClientLine[]): LinePages => ({
  ...list,
  byId: filled(list.byId, lines),
});

/** The lines in the order they were read. */
export const linesOf = ({ pages, byId }: LinePages): readonly ClientLine[] =>
  pages.flatMap(({ ids }) => ids.flatMap((id) => byId.get(id) ?? []));

/** The pages that hold the rows from one number to another. */
export function pagesNear({ pages }: LinePages, from: number, to: number): readonly Page[] {
  let start = 0;
  return pages.filter(({ ids }) => {
    const touches = start <= to && start + ids.length > from;
    start += ids.length;
    return touches;
  });
}
