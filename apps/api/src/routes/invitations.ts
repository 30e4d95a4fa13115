/** Links by which people join a team. */
import { permissionShape } from '@clearway/contract/wire';
import { newId } from '@clearway/domain/id';
import { may } from '@clearway/domain/permission';
import type { Answers } from '../answers.ts';
import type { Asker } from '../asker.ts';
import { clientAddress } from '../client-address.ts';
import { later } from '../clock.ts';
import type { Row } from '../db/database.ts';
import { invitationOf, join, returnInvitation, takeInvitation } from '../joining.ts';
import { notFound, Trouble } from '../problem.ts';
import { post } from '../reach/post.ts';
import { throttle } from '../throttle.ts';
import { hashOf, newToken } from '../tokens.ts';

/** Seconds an invitation lives: a week. */
const invitationSeconds = 7 * 86_400;

export const invitationAnswers = {
  lookInvitation: async ({ c, service, body }) => {
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `invitation from ${from}`, tries: 60, seconds: 900 }]);
    const row = await invitationOf(service, body.token);
    if (!row) throw new Trouble('link-ended');
    return {
      team: String(row['team_name']),
      permission: permissionShape.parse(row['permission']),
      invitedBy: String(row['invited_by_name'] ?? ''),
      expiresAt: String(row['expires_at']),
    };
  },

  acceptInvitation: async ({ service, somebody, body }) => {
    const invitation = await takeInvitation(service, body.token);
    return join(service, invitation, somebody).catch(async (trouble: unknown) => {
      await returnInvitation(service, body.token);
      throw trouble;
    });
  },

  invitations: async ({ service, asker }) => {
    const rows = await service.control.read({
      sql: 'SELECT * FROM joining WHERE team = ? AND used_at IS NULL AND expires_at > ? ORDER BY created_at DESC',
      args: [asker.team, service.now()],
    });
    return { invitations: rows.map(shown) };
  },

  invite: async ({ service, asker, body }) => {
    if (body.permission === 'owner' && !may(asker.permission, 'change-permission'))
      throw new Trouble('not-permitted');
    const id = newId('joining', service.random);
    const token = newToken('joining', service.random);
    const expiresAt = later(service.now(), invitationSeconds);
    await service.control.write([
      {
        sql: 'INSERT INTO joining (id, team, hash, permission, email, invited_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        args: [
          id,
          asker.team,
          hashOf(token),
          body.permission,
          body.email ?? null,
          asker.member,
          service.now(),
          expiresAt,
        ],
      },
    ]);
    const path = `/join#${token}`;
    if (body.email) await post(service, [invitationLetter(service.origin + path, asker, body.email)]);
    return { id, path, expiresAt };
  },

  revokeInvitation: async ({ service, asker, path }) => {
    const [ended] = await service.control.write([
      {
        sql: 'DELETE FROM joining WHERE id = ? AND team = ? AND used_at IS NULL',
        args: [path['invitationId'] ?? '', asker.team],
      },
    ]);
    if (ended?.rowsAffected !== 1) throw notFound();
    return { ok: true };
  },
} satisfies Partial<Answers>;

const invitationLetter = (address: string, { team, name }: Asker, to: string) => ({
  team,
  kind: 'invitation' as const,
  to,
  subject: `${name} invites you to Clearway`,
  body: `${name} invites you to their team in Clearway. The link works once, for a week:\n\n${address}\n`,
});

const shown = (row: Row) => ({
  id: String(row['id']),
  permission: permissionShape.parse(row['permission']),
  email: row['email'] === null ? null : String(row['email']),
  invitedBy: String(row['invited_by']),
  createdAt: String(row['created_at']),
  expiresAt: String(row['expires_at']),
});
