/** What the accounts' client is given beyond the library's: reads remembered until the next write, and a log looked after. */
import type { Client } from '@libsql/client';
import { Adrift, type Names } from './adrift.ts';
import { plainReads, pragmas, type Reads } from './connection.ts';
import type { Row } from './database.ts';

/** Reads remembered at most. */
const remembered = 5000;

/** Calls `forget` before and after everything that may write through the client, whoever calls it, and then `kept`. */
function aroundWrites(client: Client, forget: () => void, kept: () => Promise<void>): void {
  const around =
    <A extends readonly unknown[], R>(work: (...rest: A) => Promise<R>) =>
    async (...rest: A): Promise<R> => {
      forget();
      const came = await work(...rest).finally(forget);
      await kept();
      return came;
    };
  Object.assign(client, {
    execute: around(client.execute.bind(client)),
    batch: around(client.batch.bind(client)),
    migrate: around(client.migrate.bind(client)),
    executeMultiple: around(client.executeMultiple.bind(client)),
    transaction: around(client.transaction.bind(client)),
  });
}

type Own = Pick<Client, 'execute' | 'batch'>;

/** As for a team's file (adrift.ts): a log that no name leads to any more goes into the file, and a new one is begun. */
function keptByName(client: Client, own: Own, names: Names): () => Promise<void> {
  return async () => {
    if (names.hold()) return;
    const { rows } = await own.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    if (rows[0]?.['busy'] !== 0) throw new Adrift('The log of the accounts was moved or deleted.');
    client.reconnect();
    for (const pragma of pragmas) await own.execute(pragma);
    names.forget();
  };
}

/**
 * Remembers the rows of single reads until anything is written through this client. A read that was under way while
 * something was written is answered but not remembered: it may have seen what was there before.
 */
export function rememberedReads(client: Client, names: Names): Reads {
  const known = new Map<string, readonly Row[]>();
  let writes = 0;
  const own = { execute: client.execute.bind(client), batch: client.batch.bind(client) };
  const { read, readAll } = plainReads(own);
  const forget = () => {
    writes += 1;
    known.clear();
  };
  aroundWrites(client, forget, keptByName(client, own, names));
  return {
    readAll,
    read: async (statement) => {
      const key = JSON.stringify([statement.sql, statement.args]);
      const before = known.get(key);
      if (before) return before;
      const began = writes;
      const rows = await read(statement);
      if (known.size >= remembered) known.clear();
      if (began === writes) known.set(key, rows);
      return rows;
    },
  };
}
