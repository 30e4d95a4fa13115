/** What a libSQL server does for a database by its admin address (libsql-server, docs/ADMIN_API.md), where that is given. */
import type { Home } from './database.ts';

type Admin = NonNullable<Home['admin']>;

async function ask({ url, authorization }: Admin, method: string, path: string): Promise<boolean> {
  const headers = authorization ? { authorization } : {};
  const { ok } = await fetch(`${url}${path}`, { method, headers });
  return ok;
}

/** Moves the write-ahead log into the database file and cuts it. True once it is done. */
export const checkpointed = (admin: Admin): Promise<boolean> => ask(admin, 'POST', '/checkpoint');

/** Takes the whole database away, its files included. True once it is done. */
export const destroyed = (admin: Admin): Promise<boolean> => ask(admin, 'DELETE', '');
