/** Erases a client, a person or a profile with its history: what stays in the log is that something was there and went. */
import { isClient, isPerson, isProfile } from '@clearway/domain/decided';
import type { Database, Statement } from '../db/database.ts';
import { digestOf } from '../db/team/chain.ts';
import { idsIn } from '../db/team/known.ts';
import { heldOf, recordsById } from '../db/team/record.ts';
import { malformed, notFound } from '../problem.ts';
import { changeStatements, type Redacting } from './redact.ts';

export type Erased = {
  readonly records: readonly string[];
  readonly changes: number;
  readonly sequence: number;
};
type Wanted = {
  readonly what: 'client' | 'person' | 'profile';
  readonly id: string;
  readonly confirm: string;
};

/** Throws what the asker must mend: nothing there, another name, still in use. The files are wiped by the caller, once. */
export async function eraseRecord(
  { team, author, at, id: notice }: Redacting,
  { what, id, confirm }: Wanted,
): Promise<Erased> {
  const [row] = await team.db.read(recordsById([id]));
  const held = row ? heldOf(row) : null;
  if (!held?.value || held.kind !== what) throw notFound();
  if (held.value.name !== confirm) throw malformed('confirm', 'must be the name of what is erased.');
  if (what !== 'client' && (await usersOf(team.db, id, '')) > 0)
    throw malformed('id', 'is still used by a client. Remove it there first.');
  const around = what === 'client' ? await lonely(team.db, id, idsIn(JSON.stringify(held.value))) : [];
  const ids = [id, ...around];
  const rows = await rowsOf(team.db, ids);
  await team.writer.notice(notice, ids, () => ({
    author,
    at,
    kind: 'erased',
    record: id,
    payload: {
      id: notice,
      kind: 'erased',
      record: id,
      records: ids,
      rows: rows.map(({ sequence, digest }) => [sequence, digest]),
    },
    edits: ids.map((one) => ({ id: one, value: null })),
    statements: () => [...changeStatements(rows), ...restOf(ids)],
  }));
  return { records: ids, changes: rows.length, sequence: team.writer.head().sequence };
}

/** Everything the log says of these records, emptied. */
async function rowsOf(db: Database, ids: readonly string[]) {
  const rows = await db.read({
    sql: 'SELECT sequence FROM change WHERE record IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(ids)],
  });
  return rows.map((row) => ({
    sequence: Number(row['sequence']),
    payload: '{}',
    patch: '[]',
    digest: digestOf('', '{}', '[]'),
  }));
}

const restOf = (ids: readonly string[]): readonly Statement[] => [
  {
    sql: 'DELETE FROM comment WHERE client IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(ids)],
  },
  {
    sql: 'DELETE FROM job_row WHERE client IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(ids)],
  },
  { sql: 'DELETE FROM import_failure' },
];

/** Clients other than this one that use a record. */
async function usersOf(db: Database, record: string, client: string): Promise<number> {
  const [row] = await db.read({
    sql: `SELECT count(*) AS n FROM (
      SELECT client FROM client_profile WHERE survivor = ?1 UNION SELECT client FROM client_person WHERE survivor = ?1
      UNION SELECT l.client FROM profile_person h JOIN client_profile l ON l.survivor = h.profile WHERE h.survivor = ?1) WHERE client <> ?2`,
    args: [record, client],
  });
  return Number(row?.['n'] ?? 0);
}

/** Of the records a client names, and the people its profiles name, those nobody else uses and that are not ours. */
async function lonely(db: Database, client: string, named: readonly string[]): Promise<readonly string[]> {
  const held = (await db.read(recordsById(named))).map(heldOf);
  const further = held.flatMap(({ value }) =>
    value && isProfile(value) ? idsIn(JSON.stringify(value)) : [],
  );
  const ids = [...new Set([...named, ...further])].filter((id) => id !== client);
  const gone: string[] = [];
  for (const { id, value } of (await db.read(recordsById(ids))).map(heldOf)) {
    if (!value || isClient(value) || (isProfile(value) && value.ours) || (isPerson(value) && value.member))
      continue;
    if ((await usersOf(db, id, client)) === 0) gone.push(id);
  }
  return gone;
}
