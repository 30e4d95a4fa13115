/** What a member may do, and how they leave: at once, with their browsers and keys, and their clients handed on. */
import { isId, type MemberId } from '@clearway/domain/id';
import type { Answers } from '../answers.ts';
import type { Asker } from '../asker.ts';
import type { Team } from '../db/team/open.ts';
import { handOver } from '../hand-over.ts';
import { notify } from '../notices.ts';
import { malformed, notFound, Trouble } from '../problem.ts';
import type { Service } from '../running.ts';

/** True in SQL when somebody else owns the team, so that a team is never without an owner. */
const otherOwner = `EXISTS (SELECT 1 FROM member AS other WHERE other.team = member.team AND other.permission = 'owner'
  AND other.left_at IS NULL AND other.id <> member.id)`;

export const membershipAnswers = {
  changePermission: async ({ service, asker, path, body }) => {
    const member = await memberOf(service, asker, path['memberId'] ?? '');
    const [changed] = await service.control.write([
      {
        sql: `UPDATE member SET permission = ? WHERE id = ? AND left_at IS NULL AND (permission <> 'owner' OR ? = 'owner' OR ${otherOwner})`,
        args: [body.permission, member, body.permission],
      },
    ]);
    if (changed?.rowsAffected !== 1) throw new Trouble('last-owner');
    service.live.dismiss(asker.team, member);
    return { ok: true };
  },

  removeMember: async ({ service, asker, team, path, body }) =>
    leave(service, {
      asker,
      team,
      member: await memberOf(service, asker, path['memberId'] ?? ''),
      handTo: body.handTo,
    }),

  leaveTeam: async ({ service, asker, team, body }) =>
    leave(service, { asker, team, member: asker.member, handTo: body.handTo }),
} satisfies Partial<Answers>;

/** A member of the asker's team who has not left. */
async function memberOf({ control }: Service, { team }: Asker, id: string): Promise<MemberId> {
  const rows = await control.read({
    sql: 'SELECT 1 FROM member WHERE id = ? AND team = ? AND left_at IS NULL',
    args: [id, team],
  });
  if (rows.length === 0 || !isId('member', id)) throw notFound();
  return id;
}

type Leaving = {
  readonly asker: Asker;
  readonly team: Team;
  readonly member: MemberId;
  readonly handTo: string | null;
};

async function leave(service: Service, { asker, team, member, handTo }: Leaving) {
  const to = handTo === null ? null : await memberOf(service, asker, handTo).catch(() => null);
  if (handTo !== null && (to === null || to === member))
    throw malformed('handTo', 'must be another member of the team.');
  await end(service, member);
  service.live.dismiss(asker.team, member);
  const clients = await handOver(service, team, { from: member, to, by: asker.member });
  if (to !== null && clients > 0 && to !== asker.member)
    await notify(service, {
      team: asker.team,
      to: [to],
      kind: 'handed-over',
      client: null,
      by: asker.member,
    });
  await service.tellHooks(asker.team, 'member.left', { member });
  return { clients, sequence: team.writer.head().sequence };
}

async function end({ control, now }: Service, member: MemberId): Promise<void> {
  const [ended] = await control.write([
    {
      sql: `UPDATE member SET left_at = ? WHERE id = ? AND left_at IS NULL AND (permission <> 'owner' OR ${otherOwner})`,
      args: [now(), member],
    },
  ]);
  if (ended?.rowsAffected !== 1) throw new Trouble('last-owner');
  await control.write([
    { sql: 'UPDATE browser SET ended_at = ? WHERE member = ? AND ended_at IS NULL', args: [now(), member] },
    ...['api_key', 'feed', 'browser_code'].map((table) => ({
      sql: `DELETE FROM ${table} WHERE member = ?`,
      args: [member],
    })),
  ]);
}
