/** Files and pages of a team: what can be carried away, and one client on paper. */
import { clientsQuery } from '@clearway/contract/clients';
import { type Document, documents } from '@clearway/contract/documents';
import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { StreamingApi } from 'hono/utils/stream';
import type { Asker } from '../asker.ts';
import type { Team } from '../db/team/open.ts';
import { viewOfClient } from '../db/team/read/view.ts';
import { clientsCsv } from '../exports/clients-csv.ts';
import { failedCsv } from '../exports/failed-csv.ts';
import { historyCsv } from '../exports/history-csv.ts';
import { printClient } from '../exports/print-client.ts';
import { teamJson } from '../exports/team-json.ts';
import { memberAsking } from '../hearing.ts';
import { namesIn } from '../members.ts';
import { malformed, notFound } from '../problem.ts';
import type { Service } from '../running.ts';
import { cutOff, taken } from '../taken.ts';

type Asked = { readonly c: Context; readonly service: Service; readonly asker: Asker };
/** Streamed piece by piece, or a whole text. */
type Written = AsyncGenerator<string> | string;

/** Registers all but the live stream. */
export function hearDocuments(app: Hono, service: Service): void {
  const give = (
    document: Document,
    file: string | null,
    write: (asked: Asked, team: Team) => Promise<Written>,
  ) =>
    app.get(document.path, async (c) => {
      const asker = await memberAsking(c, service, document);
      c.header('content-type', `${document.type}; charset=utf-8`);
      if (file) c.header('content-disposition', `attachment; filename="${file}"`);
      return new Promise<Response>((answer, fail) => {
        const work = async (team: Team) => sent(c, await write({ c, service, asker }, team), answer);
        service.teams.use(asker.team, work).catch(fail);
      });
    });
  give(documents.clientsCsv, 'clients.csv', clientsFile);
  give(documents.historyCsv, 'history.csv', async (_asked, team) =>
    historyCsv(team.db, await namesIn(service, team.id)),
  );
  give(documents.teamJson, 'team.json', teamFile);
  give(
    documents.failedRows,
    'rows-to-mend.csv',
    async ({ c }, team) => (await failedCsv(team.db, c.req.param('importId') ?? '')) ?? missing(),
  );
  give(documents.printClient, null, printPage);
}

const missing = (): never => {
  throw notFound();
};

/** Answers at once and is over when the last piece is written: so long the team's handle stays open. */
async function sent(c: Context, written: Written, answer: (response: Response) => void): Promise<void> {
  if (typeof written === 'string') return answer(c.body(written));
  // The first piece is made before the answer begins, so that what goes wrong in it is still told as a problem.
  const first = await written.next();
  await new Promise<void>((over) => {
    const response = stream(c, async (out) => {
      await pieces(c, out, first, written).finally(over);
    });
    answer(response);
  });
}

/** Writes until all is written, or nobody takes it any more: a file that is not read would hold the handle for ever. */
async function pieces(
  c: Context,
  out: StreamingApi,
  first: IteratorResult<string>,
  written: AsyncGenerator<string>,
): Promise<void> {
  for (let piece = first; !piece.done && !out.aborted; piece = await written.next())
    if (!(await taken(out.write(piece.value)))) cutOff(c, out);
}

async function clientsFile({ c, service, asker }: Asked, team: Team): Promise<Written> {
  const query = clientsQuery.safeParse(c.req.query());
  if (!query.success) throw malformed('', 'has a query of another form.');
  const owner = query.data.owner === 'me' ? asker.member : query.data.owner;
  return clientsCsv(team.db, { ...query.data, owner }, service.now(), await namesIn(service, team.id));
}

async function teamFile({ service }: Asked, team: Team): Promise<Written> {
  const [row] = await service.control.read({ sql: 'SELECT name FROM team WHERE id = ?', args: [team.id] });
  const members = await service.control.read({
    sql: 'SELECT id, name, email, permission, joined_at, left_at FROM member WHERE team = ? ORDER BY joined_at, id',
    args: [team.id],
  });
  const plain = members.map((member) => ({ ...member }));
  return teamJson(team.db, {
    id: team.id,
    name: String(row?.['name'] ?? ''),
    members: plain,
    at: service.now(),
  });
}

async function printPage({ c, service }: Asked, team: Team): Promise<Written> {
  const view = await viewOfClient(team.db, c.req.param('clientId') ?? '');
  if (!view) throw notFound();
  const members = await namesIn(service, team.id);
  const named = [
    view.client,
    view.individual,
    view.organization,
    ...Object.values(view.people),
    ...Object.values(view.firms),
  ];
  const name = (id: string) => named.find((record) => record?.id === id)?.name ?? (members(id) || 'somebody');
  return String(await printClient({ view, clocks: team.writer.clocks(), now: service.now(), name }));
}
