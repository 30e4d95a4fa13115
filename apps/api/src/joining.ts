/** Joining a team by a link: hashed, ends, works once. */
import { isId, type MemberId, newId, type TeamId } from '@clearway/domain/id';
import type { Row } from './db/database.ts';
import { Trouble } from './problem.ts';
import type { Service } from './running.ts';
import { hashOf } from './tokens.ts';

type Person = { readonly user: string; readonly name: string; readonly email: string };
export type Joined = { readonly id: TeamId; readonly name: string; readonly member: MemberId };

/** The invitation behind a token that still works, with the team's name; null otherwise. */
export async function invitationOf({ control, now }: Service, token: string): Promise<Row | null> {
  const [row] = await control.read({
    sql: `SELECT joining.*, team.name AS team_name, member.name AS invited_by_name FROM joining
      JOIN team ON team.id = joining.team LEFT JOIN member ON member.id = joining.invited_by
      WHERE joining.hash = ? AND joining.used_at IS NULL AND joining.expires_at > ?`,
    args: [hashOf(token), now()],
  });
  return row ?? null;
}

/** Takes the invitation for oneself before anything is made with it, so that two at once cannot both use it. */
export async function takeInvitation(service: Service, token: string): Promise<Row> {
  const invitation = await invitationOf(service, token);
  const [taken] = await service.control.write([
    {
      sql: 'UPDATE joining SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at > ?',
      args: [service.now(), hashOf(token), service.now()],
    },
  ]);
  if (!invitation || taken?.rowsAffected !== 1) throw new Trouble('link-ended');
  return invitation;
}

/** Gives it back when nobody joined after all. */
export async function returnInvitation({ control }: Service, token: string): Promise<void> {
  await control.write([{ sql: 'UPDATE joining SET used_at = NULL WHERE hash = ?', args: [hashOf(token)] }]);
}

/** Makes the person a member; who left and comes back keeps their id, because the history names them by it. */
export async function join(service: Service, invitation: Row, person: Person): Promise<Joined> {
  const team = String(invitation['team']);
  await addMember(service, { team, permission: String(invitation['permission']) }, person);
  const [row] = await service.control.read({
    sql: 'SELECT id FROM member WHERE team = ? AND user = ?',
    args: [team, person.user],
  });
  const member = String(row?.['id']);
  if (!isId('team', team) || !isId('member', member))
    throw new Error('A team or member of the control database has no id.');
  await service.tellHooks(team, 'member.joined', { member });
  return { id: team, name: String(invitation['team_name']), member };
}

/** Adds a member, or lets one come back; a member who is there already stays as they are. */
export async function addMember(
  service: Service,
  to: { team: string; permission: string },
  person: Person,
): Promise<void> {
  await service.control.write([
    {
      sql: `INSERT INTO member (id, team, user, name, email, permission, joined_at) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (team, user) DO UPDATE SET left_at = NULL, permission = excluded.permission, name = excluded.name, email = excluded.email
        WHERE member.left_at IS NOT NULL`,
      args: [
        newId('member', service.random),
        to.team,
        person.user,
        person.name,
        person.email,
        to.permission,
        service.now(),
      ],
    },
  ]);
}
