/** The log: rows of table change as values, and how they are written and asked for. */
import type { FindingCode } from '@clearway/domain/finding-shape';
import type { MemberId } from '@clearway/domain/id';
import type { Permission } from '@clearway/domain/permission';
import type { Via } from '../../asker.ts';
import type { Database, Statement } from '../database.ts';
import { rowsInto } from '../rows-into.ts';
import { chained, digestOf, firstLink, type Link, newSalt } from './chain.ts';

/** On whose behalf something is written. */
export type Author = { readonly by: MemberId; readonly permission: Permission; readonly via: Via };

/** A change about to be appended. */
export type Entry = {
  readonly id: string;
  readonly record: string;
  readonly kind: string;
  readonly author: string;
  readonly via: string;
  readonly receivedAt: string;
  readonly saidAt: string;
  readonly version: number;
  readonly batch: string | null;
  readonly undoes: string | null;
  readonly findings: readonly FindingCode[];
  readonly payload: string;
  readonly patch: string;
};

export type LogRow = Entry & Link & { readonly salt: string; readonly chain: string };

/** Where the log ends: the last sequence and its link. */
export type Head = { readonly sequence: number; readonly chain: string };

/** The head of a team's log; sequence 0 before the first change. */
export async function readHead(db: Database): Promise<Head> {
  const [row] = await db.read({ sql: 'SELECT sequence, chain FROM change ORDER BY sequence DESC LIMIT 1' });
  return row
    ? { sequence: Number(row['sequence']), chain: String(row['chain']) }
    : { sequence: 0, chain: firstLink };
}

/** The entry as the link after `head`. */
export function linked(head: Head, entry: Entry): LogRow {
  const salt = newSalt();
  const digest = digestOf(salt, entry.payload, entry.patch);
  const link = { ...entry, sequence: head.sequence + 1, digest };
  return { ...link, salt, chain: chained(head.chain, link) };
}

const columns = [
  'sequence',
  'id',
  'record',
  'kind',
  'author',
  'via',
  'received_at',
  'said_at',
  'version',
  'batch',
  'undoes',
  'findings',
  'payload',
  'patch',
  'salt',
  'digest',
  'chain',
];

const valuesOf = (row: LogRow) => [
  row.sequence,
  row.id,
  row.record,
  row.kind,
  row.author,
  row.via,
  row.receivedAt,
  row.saidAt,
  row.version,
  row.batch,
  row.undoes,
  row.findings.join(','),
  row.payload,
  row.patch,
  row.salt,
  row.digest,
  row.chain,
];

/** Appends the rows. Fails when one of the sequences is taken: another process wrote in between. */
export const appended = (rows: readonly LogRow[]): Statement =>
  rowsInto({
    insert: `INSERT INTO change (${columns.join(', ')})`,
    width: columns.length,
    rows: rows.map(valuesOf),
  });
