/** Calendar feeds: made, listed, ended. The feed itself is reach/calendar.ts. */
import { newId } from '@clearway/domain/id';
import type { Answers } from '../answers.ts';
import type { Row } from '../db/database.ts';
import { notFound } from '../problem.ts';
import { hashOf, newToken } from '../tokens.ts';

export const feedAnswers = {
  feeds: async ({ service, asker }) => {
    const rows = await service.control.read({
      sql: 'SELECT * FROM feed WHERE member = ? ORDER BY created_at DESC',
      args: [asker.member],
    });
    return { feeds: rows.map(shown) };
  },

  makeFeed: async ({ service, asker, body }) => {
    const id = newId('feed', service.random);
    const token = newToken('feed', service.random);
    await service.control.write([
      {
        sql: 'INSERT INTO feed (id, team, member, hash, names, mine, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        args: [id, asker.team, asker.member, hashOf(token), body.names, body.mine, service.now()],
      },
    ]);
    return { id, path: `/feeds/${token}.ics` };
  },

  removeFeed: async ({ service, asker, path }) => {
    const [gone] = await service.control.write([
      { sql: 'DELETE FROM feed WHERE id = ? AND member = ?', args: [path['feedId'] ?? '', asker.member] },
    ]);
    if (gone?.rowsAffected !== 1) throw notFound();
    return { ok: true };
  },
} satisfies Partial<Answers>;

const shown = (row: Row) => ({
  id: String(row['id']),
  names: Boolean(row['names']),
  mine: Boolean(row['mine']),
  createdAt: String(row['created_at']),
  readAt: row['read_at'] === null ? null : String(row['read_at']),
});
