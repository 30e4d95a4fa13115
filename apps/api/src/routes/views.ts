/** Saved views: a query of the list under a name, one's own or the team's, with how many clients it shows now. */
import { clientsQuery } from '@clearway/contract/clients';
import { type SavedView, viewBody } from '@clearway/contract/talk';
import { isId } from '@clearway/domain/id';
import { may } from '@clearway/domain/permission';
import type { Answers } from '../answers.ts';
import type { Asker } from '../asker.ts';
import type { Database, Row } from '../db/database.ts';
import { countOf } from '../db/team/read/clients.ts';
import { malformed, notFound, Trouble } from '../problem.ts';

async function viewOf(db: Database, row: Row, asker: Asker, now: string): Promise<SavedView> {
  const query = clientsQuery.parse(JSON.parse(String(row['query'])));
  const look = viewBody.shape.look.parse(JSON.parse(String(row['look'])));
  return {
    id: String(row['id']),
    name: String(row['name']),
    shared: Number(row['shared']) === 1,
    query,
    ...(look ? { look } : {}),
    by: String(row['author']),
    mine: row['author'] === asker.member,
    changedAt: String(row['changed_at']),
    count: await countOf(db, { ...query, ...(query.owner === 'me' ? { owner: asker.member } : {}) }, now),
  };
}

/** The view, when the asker may see it; as if it were not there otherwise. */
async function seen(db: Database, id: string, asker: Asker): Promise<Row | null> {
  const [row] = await db.read({ sql: 'SELECT * FROM saved_view WHERE id = ?', args: [id] });
  if (!row) return null;
  if (row['author'] !== asker.member && Number(row['shared']) !== 1) throw notFound();
  return row;
}

/** Only the maker changes a view; a lead may change the team's. */
function mayChange(row: Row, asker: Asker): void {
  if (row['author'] === asker.member || may(asker.permission, 'redact')) return;
  throw new Trouble('not-permitted');
}

export const viewAnswers = {
  views: async ({ team, asker, service }) => {
    const rows = await team.db.read({
      sql: 'SELECT * FROM saved_view WHERE shared = 1 OR author = ? ORDER BY name COLLATE NOCASE, id',
      args: [asker.member],
    });
    const views = [];
    for (const row of rows) views.push(await viewOf(team.db, row, asker, service.now()));
    return { views };
  },

  saveView: async ({ team, asker, path, body, service }) => {
    const id = path['viewId'] ?? '';
    if (!isId('view', id)) throw malformed('viewId', 'must be the id of a view.');
    const before = await seen(team.db, id, asker);
    if (before) mayChange(before, asker);
    const { name, shared, query, look } = body;
    await team.db.write([
      {
        sql: `INSERT INTO saved_view (id, author, name, shared, query, look, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, shared = excluded.shared, query = excluded.query,
          look = excluded.look, changed_at = excluded.changed_at`,
        args: [
          id,
          asker.member,
          name,
          shared ? 1 : 0,
          JSON.stringify(query),
          JSON.stringify(look ?? {}),
          service.now(),
        ],
      },
    ]);
    const row = await seen(team.db, id, asker);
    if (!row) throw notFound();
    return { view: await viewOf(team.db, row, asker, service.now()) };
  },

  deleteView: async ({ team, asker, path }) => {
    const row = await seen(team.db, path['viewId'] ?? '', asker);
    if (!row) throw notFound();
    mayChange(row, asker);
    await team.db.write([{ sql: 'DELETE FROM saved_view WHERE id = ?', args: [String(row['id'])] }]);
    return { ok: true };
  },
} satisfies Partial<Answers>;
