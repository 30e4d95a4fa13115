/** Everything a team recorded, as one JSON document written a page at a time, with the head of the chain. */
import type { Database, Row } from '../db/database.ts';
import { changePages, pagesOf, recordPages } from '../db/pages.ts';
import { readHead } from '../db/team/log.ts';
import { envelopeText } from '../db/team/record.ts';

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
  yield* list('records', recordPages(db), envelopeText);
  yield ',';
  yield* list('changes', changePages(db), changeText);
  yield ',';
  yield* list('comments', pagesOf(db, { table: 'comment', key: 'id' }), plainText);
  yield ',';
  yield* list('views', pagesOf(db, { table: 'saved_view', key: 'id' }), plainText);
  yield ',';
  yield* list('imports', pagesOf(db, { table: 'import', key: 'id' }), plainText);
  yield '}\n';
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
