/** Everything a team recorded, as one JSON document written a page at a time, with the head of the chain. */
import type { Database, Row } from '../db/database.ts';
import { readHead } from '../db/team/log.ts';
import { envelopeText } from '../db/team/record.ts';
import { breath } from '../pace.ts';

const page = 500;

export type TeamFacts = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly object[];
  readonly at: string;
};

/** Keys: team, members, chain, records, changes, comments, views, imports. */
export async function* teamJson(db: Database, { id, name, members, at }: TeamFacts): AsyncGenerator<string> {
  const head = await readHead(db);
  const chain = { sequence: head.sequence, head: head.chain };
  yield `{"team":${JSON.stringify({ id, name })},"exportedAt":${JSON.stringify(at)},"chain":${JSON.stringify(chain)},"members":${JSON.stringify(members)},`;
  yield* list(
    'records',
    pages(db, 'SELECT * FROM record WHERE id > ? ORDER BY id LIMIT ?', 'id', ''),
    envelopeText,
  );
  yield ',';
  yield* list(
    'changes',
    pages(db, 'SELECT * FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?', 'sequence', 0),
    changeText,
  );
  yield ',';
  yield* list(
    'comments',
    pages(db, 'SELECT * FROM comment WHERE id > ? ORDER BY id LIMIT ?', 'id', ''),
    plainText,
  );
  yield ',';
  yield* list(
    'views',
    pages(db, 'SELECT * FROM saved_view WHERE id > ? ORDER BY id LIMIT ?', 'id', ''),
    plainText,
  );
  yield ',';
  yield* list(
    'imports',
    pages(db, 'SELECT * FROM import WHERE id > ? ORDER BY id LIMIT ?', 'id', ''),
    plainText,
  );
  yield '}\n';
}

async function* pages(
  db: Database,
  sql: string,
  key: string,
  first: string | number,
): AsyncGenerator<readonly Row[]> {
  for (let after = first; ; ) {
    const rows = await db.read({ sql, args: [after, page] });
    const last = rows.at(-1);
    if (!last) return;
    const value = last[key];
    after = typeof value === 'number' ? value : String(value);
    yield rows;
    await breath();
  }
}

async function* list(
  name: string,
  from: AsyncGenerator<readonly Row[]>,
  text: (row: Row) => string,
): AsyncGenerator<string> {
  yield `${JSON.stringify(name)}:[`;
  let begun = false;
  for await (const rows of from) {
    yield `${begun ? ',\n' : ''}${rows.map(text).join(',\n')}`;
    begun = true;
  }
  yield ']';
}

const plainText = (row: Row): string => JSON.stringify({ ...row });

function changeText(row: Row): string {
  const { payload, patch, ...rest } = row;
  return `${JSON.stringify({ ...rest }).slice(0, -1)},"change":${String(payload)},"patch":${String(patch)}}`;
}
