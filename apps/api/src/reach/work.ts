/** Each member's own clients, read as the list reads them. */
import type { ClientLine, ClientsQuery } from '@clearway/contract/clients';
import type { Team } from '../db/team/open.ts';
import { clientsList } from '../db/team/read/clients.ts';
import type { Service } from '../running.ts';
import type { Receiver, Work } from './plan.ts';

/** Most clients one mail names. */
const most = 100;

/** The members who are there and get mail, with the kinds they refused. */
export async function receiversOf(
  { control }: Pick<Service, 'control'>,
  team: string,
): Promise<readonly Receiver[]> {
  const rows = await control.read({
    sql: `SELECT member.id, member.name, member.email, group_concat(mail_refusal.kind, ' ') AS refuses FROM member
      LEFT JOIN mail_refusal ON mail_refusal.member = member.id WHERE member.team = ? AND member.left_at IS NULL GROUP BY member.id`,
    args: [team],
  });
  return rows.map((row) => ({
    member: String(row['id']),
    name: String(row['name']),
    email: String(row['email']),
    refuses: String(row['refuses'] ?? '').split(' '),
  }));
}

export async function workOf({ db }: Team, member: string, now: string): Promise<Work> {
  const lines = async (query: ClientsQuery): Promise<readonly ClientLine[]> =>
    (
      await clientsList(
        db,
        { owner: member, snoozed: 'hide', sort: 'act-by', limit: String(most), ...query },
        now,
      )
    ).lines;
  const overdue = await lines({ when: 'overdue' });
  const week = (await lines({ when: 'week' })).filter(({ id }) => !overdue.some((line) => line.id === id));
  return { overdue, week, asked: await lines({ mover: 'client' }) };
}
