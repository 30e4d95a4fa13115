/** API keys: a member's power narrowed to scopes, until a day. Shown once, kept as a hash. */
import { scopes } from '@clearway/contract/call';
import { newId } from '@clearway/domain/id';
import type { Answers } from '../answers.ts';
import { later } from '../clock.ts';
import type { Row } from '../db/database.ts';
import { notFound } from '../problem.ts';
import { hashOf, newToken } from '../tokens.ts';

const daySeconds = 86_400;

export const keyAnswers = {
  keys: async ({ service, asker }) => {
    const rows = await service.control.read({
      sql: `SELECT api_key.* FROM api_key JOIN member ON member.id = api_key.member AND member.left_at IS NULL
        WHERE api_key.team = ? AND api_key.expires_at > ? ORDER BY api_key.created_at DESC`,
      args: [asker.team, service.now()],
    });
    return { keys: rows.map(shown) };
  },

  makeKey: async ({ service, asker, body }) => {
    const id = newId('key', service.random);
    const secret = newToken('key', service.random);
    const expiresAt = later(service.now(), body.days * daySeconds);
    const wanted = scopes.filter((scope) => body.scopes.includes(scope));
    await service.control.write([
      {
        sql: 'INSERT INTO api_key (id, team, member, name, hash, begins, scopes, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        args: [
          id,
          asker.team,
          asker.member,
          body.name,
          hashOf(secret),
          secret.slice(0, 9),
          wanted.join(' '),
          service.now(),
          expiresAt,
        ],
      },
    ]);
    return { id, secret, expiresAt };
  },

  revokeKey: async ({ service, asker, path }) => {
    const [gone] = await service.control.write([
      { sql: 'DELETE FROM api_key WHERE id = ? AND team = ?', args: [path['keyId'] ?? '', asker.team] },
    ]);
    if (gone?.rowsAffected !== 1) throw notFound();
    return { ok: true };
  },
} satisfies Partial<Answers>;

const shown = (row: Row) => ({
  id: String(row['id']),
  name: String(row['name']),
  scopes: scopes.filter((scope) => String(row['scopes']).split(' ').includes(scope)),
  member: String(row['member']),
  begins: String(row['begins']),
  createdAt: String(row['created_at']),
  expiresAt: String(row['expires_at']),
  usedAt: row['used_at'] === null ? null : String(row['used_at']),
});
