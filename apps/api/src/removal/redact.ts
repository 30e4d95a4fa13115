/**
 * Takes a text out of everything the service keeps of a team: log, records, comments, and the files of the database.
 * The log says that it happened, not what; the chain still holds, because it runs over digests.
 */
import type { RedactionReply } from '@clearway/contract/removal';
import { isPerson } from '@clearway/domain/decided';
import type { Database, Row, Statement } from '../db/database.ts';
import { digestOf } from '../db/team/chain.ts';
import type { Author } from '../db/team/log.ts';
import type { Team } from '../db/team/open.ts';
import { type Held, valueIn } from '../db/team/record.ts';
import { type Wiped, wipe } from '../db/wipe.ts';
import { blot, blotJson, blotted } from './blot.ts';

type Found = {
  readonly changes: readonly Row[];
  readonly records: readonly Row[];
  readonly comments: readonly Row[];
};

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** Rows that hold the text in free text. */
async function find(db: Database, text: string): Promise<Found> {
  const [changes = [], records = [], comments = []] = await db.readAll([
    {
      sql: 'SELECT sequence, payload, patch FROM change WHERE instr(payload, ?1) OR instr(patch, ?1)',
      args: [inJson(text)],
    },
    { sql: 'SELECT * FROM record WHERE instr(value, ?)', args: [inJson(text)] },
    { sql: 'SELECT id, text FROM comment WHERE instr(text, ?)', args: [text] },
  ]);
  const holds = (json: unknown) => typeof json === 'string' && blotJson(json, text) !== null;
  return {
    changes: changes.filter((row) => holds(row['payload']) || holds(row['patch'])),
    records: records.filter((row) => holds(row['value'])),
    comments,
  };
}

type Redacted = Omit<RedactionReply, 'olderBackups' | 'files'>;
type Wiping = { readonly wiped: Wiped };

export async function countText(team: Team, text: string): Promise<Redacted> {
  const { changes, records, comments } = await find(team.db, text);
  return {
    changes: changes.length,
    records: records.length,
    comments: comments.length,
    sequence: team.writer.head().sequence,
  };
}

export type Redacting = {
  readonly team: Team;
  readonly author: Author;
  readonly at: string;
  readonly id: string;
};

/** Writes it all in one commit, then wipes the files. */
export async function redactText(
  { team, author, at, id }: Redacting,
  text: string,
): Promise<Redacted & Wiping> {
  const found = await find(team.db, text);
  const ids = found.records.map((row) => String(row['id']));
  const rows = found.changes.map((row) => blottedRow(row, text));
  const digests = rows.map(({ sequence, digest }) => [sequence, digest]);
  await team.writer.notice(id, ids, (held) => ({
    author,
    at,
    kind: 'redacted',
    record: ids[0] ?? '',
    payload: { id, kind: 'redacted', records: ids, rows: digests },
    edits: held.flatMap((one) => editOf(one, text)),
    statements: () => [
      ...changeStatements(rows),
      ...commentStatements(found.comments, text),
      ...otherStatements(text),
    ],
  }));
  const wiped = await wipe(team.db);
  const { changes, records, comments } = found;
  return {
    wiped,
    changes: changes.length,
    records: records.length,
    comments: comments.length,
    sequence: team.writer.head().sequence,
  };
}

type BlottedRow = {
  readonly sequence: number;
  readonly payload: string;
  readonly patch: string;
  readonly digest: string;
};

function blottedRow(row: Row, text: string): BlottedRow {
  const payload = blotJson(String(row['payload']), text) ?? String(row['payload']);
  const patch = blotJson(String(row['patch']), text) ?? String(row['patch']);
  return { sequence: Number(row['sequence']), payload, patch, digest: digestOf('', payload, patch) };
}

function editOf(held: Held | null, text: string) {
  if (!held?.value) return [];
  const value = valueIn(held.kind, blot(held.value, text).value);
  return [{ id: held.id, value: isPerson(value) && value.name === '' ? { ...value, name: blotted } : value }];
}

/** The rows as they are now; without their salt nobody can find the text by trying. */
export const changeStatements = (rows: readonly BlottedRow[]): readonly Statement[] => [
  {
    sql: `UPDATE change SET payload = j.value ->> 1, patch = j.value ->> 2, salt = NULL FROM json_each(?) j WHERE change.sequence = j.value ->> 0`,
    args: [JSON.stringify(rows.map(({ sequence, payload, patch }) => [sequence, payload, patch]))],
  },
];

const commentStatements = (comments: readonly Row[], text: string): readonly Statement[] =>
  comments.map((row) => ({
    sql: 'UPDATE comment SET text = ?, redacted = 1 WHERE id = ?',
    args: [String(row['text']).replaceAll(text, blotted), String(row['id'])],
  }));

/** Cells of refused rows, names of views, words of the team's own messages and reasons. */
const otherStatements = (text: string): readonly Statement[] => [
  { sql: 'DELETE FROM import_failure WHERE instr(cells, ?1) OR instr(reasons, ?1)', args: [inJson(text)] },
  {
    sql: 'UPDATE saved_view SET name = replace(name, ?1, ?2), query = replace(query, ?3, ?2) WHERE instr(name, ?1) OR instr(query, ?3)',
    args: [text, blotted, inJson(text)],
  },
  {
    sql: 'UPDATE setting SET value = replace(value, ?1, ?2) WHERE instr(value, ?1)',
    args: [inJson(text), blotted],
  },
];
