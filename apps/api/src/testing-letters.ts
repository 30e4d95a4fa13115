/** Mail as it is queued, seen before it is sent and its words are dropped. For tests only. */
import type { Hono } from 'hono';
import type { Database } from './db/database.ts';
import { unseal } from './reach/sealed.ts';

type Letter = { readonly to: string; readonly body: string };

/** Letters of a service by its app. */
export const lettersAt = new WeakMap<Hono, Letter[]>();

/** Watches the control database for mail that is queued. */
export function lettersOf(control: Database, secret: () => string): Letter[] {
  const letters: Letter[] = [];
  const { write } = control;
  Object.assign(control, {
    write: (statements: Parameters<Database['write']>[0]) => {
      for (const { sql, args = [] } of statements)
        if (sql.startsWith('INSERT INTO mail ('))
          letters.push({ to: String(args[4]), body: unseal(String(args[6]), secret()) });
      return write(statements);
    },
  });
  return letters;
}

/** The token of the last letter to an address that leads to a page. */
export function tokenTo(app: Hono, email: string, page: string): string {
  const letter = lettersAt.get(app)?.findLast(({ to }) => to === email);
  return new RegExp(`/${page}#(\\S+)`).exec(letter?.body ?? '')?.[1] ?? '';
}
