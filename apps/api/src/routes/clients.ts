/** GET clients, GET one client, GET history and the head of its chain. */
import type { Answers } from '../answers.ts';
import { clientsList, linesOf } from '../db/team/read/clients.ts';
import { historyOf } from '../db/team/read/history.ts';
import { clientRows, sharedWith } from '../db/team/read/linked.ts';
import { envelopeText } from '../db/team/record.ts';
import { namesIn } from '../members.ts';
import { notFound } from '../problem.ts';
import { JsonText, withList } from '../text-answer.ts';

const firstHistory = 50;
const list = (text: string | undefined): readonly string[] | undefined =>
  text?.split(',').filter((one) => one !== '');

export const clientAnswers = {
  clients: async ({ team, query, service }) => {
    const { sequence } = team.writer.head();
    return { sequence, ...(await clientsList(team.db, query, service.now())) };
  },

  client: async ({ team, path, service }) => {
    const id = path['clientId'] ?? '';
    const rows = await clientRows(team.db, id);
    if (rows.length === 0) throw notFound();
    const ids = rows.map((row) => String(row['id']));
    const names = await namesIn(service, team.id);
    const { entries, older } = await historyOf(team.db, { records: ids, limit: firstHistory }, names);
    const [line] = await linesOf(
      team.db,
      await team.db.read({ sql: 'SELECT * FROM client_line WHERE client = ?', args: [id] }),
      service.now(),
    );
    const [talk] = await team.db.read({
      sql: 'SELECT count(*) AS n FROM comment WHERE client = ?',
      args: [id],
    });
    const rest = {
      sequence: team.writer.head().sequence,
      history: entries,
      olderHistory: older,
      shared: await sharedWith(team.db, id, ids.slice(1)),
      line: line ?? null,
      comments: Number(talk?.['n'] ?? 0),
    };
    return new JsonText(withList(rest, 'records', rows.map(envelopeText)));
  },

  history: async ({ team, query, service }) => {
    const records = query.client
      ? (await clientRows(team.db, query.client)).map((row) => String(row['id']))
      : query.record
        ? [query.record]
        : undefined;
    const kinds = list(query.kind);
    const wanted = {
      ...(records ? { records } : {}),
      ...(query.by ? { by: query.by } : {}),
      ...(kinds ? { kinds } : {}),
      ...(query.batch ? { batch: query.batch } : {}),
      ...(query.before ? { before: Number(query.before) } : {}),
      limit: Math.min(200, Math.max(1, Number(query.limit ?? firstHistory))),
    };
    return historyOf(team.db, wanted, await namesIn(service, team.id));
  },

  chain: async ({ team }) => {
    const { sequence, chain } = team.writer.head();
    return { sequence, head: chain };
  },
} satisfies Partial<Answers>;
