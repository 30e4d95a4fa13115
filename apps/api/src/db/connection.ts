/** What every connection of libSQL's has with us: its pragmas, and reads that ask it each time. */
import type { Client, InStatement } from '@libsql/client';
import type { Database, Statement } from './database.ts';

/** Pragmas belong to a connection; with one connection a database they hold for all of it. */
export const pragmas = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA cache_size = -16000',
];

export const inStatement = ({ sql, args }: Statement): InStatement => ({ sql, args: [...(args ?? [])] });

export type Reads = Pick<Database, 'read' | 'readAll'>;

export const plainReads = (client: Pick<Client, 'execute' | 'batch'>): Reads => ({
  read: async (statement) => (await client.execute(inStatement(statement))).rows,
  readAll: async (statements) =>
    (await client.batch(statements.map(inStatement), 'read')).map(({ rows }) => rows),
});
