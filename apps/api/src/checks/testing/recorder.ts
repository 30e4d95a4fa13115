/** Writes down every call of a test as an outside script would send it: path values, query, body and reply. For tests only. */
import type { Api, CallName } from '@clearway/contract/api';

export type Told = {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly reply: unknown;
};
export type Book = Map<CallName, Told>;

type Ask = { readonly path?: unknown; readonly query?: unknown; readonly body?: unknown };

/** The same calls, each written into the book the first time it is answered. */
export function recorded(api: Api, book: Book): Api {
  const wrapped = Object.entries(api).map(([name, call]) => {
    const ask = call as (ask?: Ask) => Promise<unknown>;
    const heard = async (sent: Ask = {}) => {
      const reply = await ask(sent);
      const { path, query, body } = sent;
      const known = name as CallName;
      if (!book.has(known))
        book.set(known, {
          ...(path ? { path } : {}),
          ...(query ? { query } : {}),
          ...(body === undefined ? {} : { body }),
          reply,
        });
      return reply;
    };
    return [name, heard] as const;
  });
  return Object.fromEntries(wrapped) as unknown as Api;
}
