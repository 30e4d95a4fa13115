/** What happened for the asker. */
import { noticeKinds } from '@clearway/contract/outbox';
import type { Answers } from '../answers.ts';
import type { Row } from '../db/database.ts';

export const noticeAnswers = {
  notices: async ({ service, asker }) => {
    const [rows = [], [unread] = []] = await service.control.readAll([
      { sql: 'SELECT * FROM notice WHERE member = ? ORDER BY at DESC, id LIMIT 100', args: [asker.member] },
      { sql: 'SELECT COUNT(*) AS n FROM notice WHERE member = ? AND NOT read', args: [asker.member] },
    ]);
    return { unread: Number(unread?.['n'] ?? 0), notices: rows.flatMap(shown) };
  },

  readNotices: async ({ service, asker, body }) => {
    await service.control.write(
      body.ids.map((id) => ({
        sql: 'UPDATE notice SET read = 1 WHERE id = ? AND member = ?',
        args: [id, asker.member],
      })),
    );
    return { ok: true };
  },
} satisfies Partial<Answers>;

function shown(row: Row) {
  const kind = noticeKinds.find((known) => known === row['kind']);
  if (!kind) return [];
  const client = row['client'] === null ? null : String(row['client']);
  return [
    {
      id: String(row['id']),
      kind,
      client,
      by: String(row['by']),
      at: String(row['at']),
      read: Boolean(row['read']),
    },
  ];
}
