/** Teams and who belongs to them. */
import { permissionShape } from '@clearway/contract/wire';
import { newId } from '@clearway/domain/id';
import type { Answers } from '../answers.ts';
import type { Row } from '../db/database.ts';
import { Trouble } from '../problem.ts';
import type { Service } from '../running.ts';

/** Who may make a team: where accounts are open everybody; else who owns one, or belongs to none yet. */
async function mayMakeTeam({ control, env }: Service, user: string): Promise<boolean> {
  if (env.signUp === 'open') return true;
  const rows = await control.read({
    sql: 'SELECT permission FROM member WHERE user = ? AND left_at IS NULL',
    args: [user],
  });
  return rows.length === 0 || rows.some((row) => row['permission'] === 'owner');
}

export const memberAnswers = {
  createTeam: async ({ service, somebody, body }) => {
    if (!(await mayMakeTeam(service, somebody.user))) throw new Trouble('not-open');
    const id = newId('team', service.random);
    const member = newId('member', service.random);
    await service.control.write([
      {
        sql: 'INSERT INTO team (id, name, created_at) VALUES (?, ?, ?)',
        args: [id, body.name, service.now()],
      },
      {
        sql: 'INSERT INTO member (id, team, user, name, email, permission, joined_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        args: [member, id, somebody.user, somebody.name, somebody.email, 'owner', service.now()],
      },
    ]);
    return { id, name: body.name, member };
  },

  members: async ({ service, asker }) => {
    const rows = await service.control.read({
      sql: `SELECT member.*, user.two_factor_enabled FROM member LEFT JOIN user ON user.id = member.user
        WHERE member.team = ? AND member.left_at IS NULL ORDER BY member.name, member.id`,
      args: [asker.team],
    });
    return { members: rows.map(shown) };
  },
} satisfies Partial<Answers>;

const shown = (row: Row) => ({
  id: String(row['id']),
  name: String(row['name']),
  email: String(row['email']),
  permission: permissionShape.parse(row['permission']),
  joinedAt: String(row['joined_at']),
  activeAt: row['active_at'] === null ? null : String(row['active_at']),
  secondFactor: Boolean(row['two_factor_enabled']),
});
