/** Comments with mentions, and presence. A comment is a row of the log as well, so it can be redacted like everything else. */
import type { Comment } from '@clearway/contract/talk';
import { isId } from '@clearway/domain/id';
import { may } from '@clearway/domain/permission';
import { secretIn } from '@clearway/domain/secret';
import type { Answers } from '../answers.ts';
import type { Database, Row } from '../db/database.ts';
import { namesIn } from '../members.ts';
import { malformed, notFound, Trouble } from '../problem.ts';
import { authorOf } from './changes.ts';

const usual = 50;
const most = 200;
type Names = (member: string) => string;

const selected = `
  SELECT c.*, n.name AS client_name, (SELECT json_group_array(m.member) FROM mention m WHERE m.comment = c.id) AS mentions
  FROM comment c JOIN named n ON n.record = c.client`;

function commentOf(row: Row, names: Names): Comment {
  const mentions: unknown = JSON.parse(String(row['mentions']));
  return {
    id: String(row['id']),
    client: String(row['client']),
    clientName: String(row['client_name']),
    text: String(row['text']),
    mentions: Array.isArray(mentions) ? mentions.map(String) : [],
    by: String(row['author']),
    byName: names(String(row['author'])),
    at: String(row['at']),
    ...(Number(row['redacted']) === 1 ? { redacted: true } : {}),
  };
}

async function clientThere(db: Database, client: string): Promise<void> {
  const [row] = await db.read({ sql: 'SELECT 1 FROM client_line WHERE client = ?', args: [client] });
  if (!row) throw notFound();
}

export const talkAnswers = {
  comments: async ({ team, path, query, service }) => {
    const client = path['clientId'] ?? '';
    await clientThere(team.db, client);
    const limit = Math.min(most, Math.max(1, Number(query.limit ?? usual)));
    const before = query.before ? Number(query.before) : Number.MAX_SAFE_INTEGER;
    const rows = await team.db.read({
      sql: `${selected} WHERE c.client = ? AND c.sequence < ? ORDER BY c.sequence DESC LIMIT ?`,
      args: [client, before, limit + 1],
    });
    const names = await namesIn(service, team.id);
    const shown = rows.slice(0, limit);
    const older = rows.length > limit ? String(shown.at(-1)?.['sequence']) : null;
    return { comments: shown.map((row) => commentOf(row, names)), older };
  },

  comment: async ({ team, asker, body, service }) => {
    const { id, client, text } = body;
    if (!isId('note', id)) throw malformed('id', 'must be the id of a comment.');
    const secret = secretIn(text);
    if (secret) throw new Trouble('secret-inside', { field: 'text' });
    await clientThere(team.db, client);
    const names = await namesIn(service, team.id);
    const mentions = [...new Set(body.mentions ?? [])];
    if (mentions.some((member) => names(member) === ''))
      throw malformed('mentions', 'must name members of the team.');
    const at = service.now();
    await team.writer.notice(id, [client], () => ({
      author: authorOf(asker),
      at,
      kind: 'commented',
      record: client,
      payload: { id, kind: 'commented', record: client, text, mentions },
      edits: [],
      statements: (sequence) => [
        {
          sql: 'INSERT INTO comment (id, client, sequence, author, at, text) VALUES (?, ?, ?, ?, ?, ?)',
          args: [id, client, sequence, asker.member, at, text],
        },
        ...mentions.map((member) => ({
          sql: 'INSERT INTO mention (member, comment, at) VALUES (?, ?, ?)',
          args: [member, id, at],
        })),
      ],
    }));
    const [row] = await team.db.read({ sql: `${selected} WHERE c.id = ?`, args: [id] });
    if (!row) throw notFound();
    return { comment: commentOf(row, names) };
  },

  deleteComment: async ({ team, asker, path, service }) => {
    const id = path['commentId'] ?? '';
    const [row] = await team.db.read({ sql: 'SELECT * FROM comment WHERE id = ?', args: [id] });
    if (!row) throw notFound();
    if (row['author'] !== asker.member && !may(asker.permission, 'redact'))
      throw new Trouble('not-permitted');
    const client = String(row['client']);
    await team.writer.notice(`withdrawn ${id}`, [client], () => ({
      author: authorOf(asker),
      at: service.now(),
      kind: 'comment-withdrawn',
      record: client,
      payload: { id, kind: 'comment-withdrawn', record: client },
      edits: [],
      statements: () => [{ sql: 'DELETE FROM comment WHERE id = ?', args: [id] }],
    }));
    return { ok: true };
  },

  mentions: async ({ team, asker, service }) => {
    const rows = await team.db.read({
      sql: `${selected} JOIN mention own ON own.comment = c.id AND own.member = ? ORDER BY c.sequence DESC LIMIT ${usual}`,
      args: [asker.member],
    });
    const [seen] = await team.db.read({
      sql: 'SELECT at FROM mention_seen WHERE member = ?',
      args: [asker.member],
    });
    const [count] = await team.db.read({
      sql: 'SELECT count(*) AS n FROM mention WHERE member = ? AND at > ?',
      args: [asker.member, String(seen?.['at'] ?? '')],
    });
    const names = await namesIn(service, team.id);
    return { comments: rows.map((row) => commentOf(row, names)), unseen: Number(count?.['n'] ?? 0) };
  },

  mentionsSeen: async ({ team, asker, body }) => {
    await team.db.write([
      {
        sql: 'INSERT INTO mention_seen (member, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = max(at, excluded.at)',
        args: [asker.member, body.at],
      },
    ]);
    return { ok: true };
  },

  presence: async ({ team, asker, body, service }) => {
    const here = await service.presence.say(team.id, asker.member, asker.name, body.client, service.now());
    return { here: [...here] };
  },
} satisfies Partial<Answers>;
