/** The current view as CSV, a page at a time, so that memory does not grow with the list. */
import type { ClientLine, ClientsQuery } from '@clearway/contract/clients';
import type { Database } from '../db/database.ts';
import { clientsList } from '../db/team/read/clients.ts';
import { breath } from '../pace.ts';
import { byteOrderMark, csvLine } from './csv.ts';

const page = '200';
const headings = [
  'Client',
  'Individual',
  'Organization',
  'NPI',
  'State',
  'Worst',
  'Individual PECOS',
  'Organization PECOS',
  'Individual NPPES',
  'Organization NPPES',
  'Whose move',
  'Next move',
  'Act by',
  'Last day',
  'Owner',
  'Tags',
  'Go live',
  'Last touched',
];

export async function* clientsCsv(
  db: Database,
  query: ClientsQuery,
  now: string,
  names: (member: string) => string,
): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(headings);
  let cursor: string | undefined;
  do {
    const { lines, next } = await clientsList(db, { ...query, limit: page, cursor }, now);
    yield lines.map((line) => csvLine(cellsOf(line, names))).join('');
    cursor = next ?? undefined;
    await breath();
  } while (cursor);
}

function cellsOf(line: ClientLine, names: (member: string) => string) {
  return [
    line.name,
    line.individual?.name ?? '',
    line.organization?.name ?? '',
    line.npi,
    line.state,
    line.worst,
    ...line.squares.map(({ state }) => state),
    line.move?.mover ?? '',
    line.move?.code ?? '',
    line.actBy,
    line.lastDay,
    line.owner ? names(line.owner) : '',
    line.tags.join('; '),
    line.goLive,
    line.touchedAt,
  ];
}
