/** Who has which client open, for several processes over one control database. */
import type { TeamId } from '@clearway/domain/id';
import type { Database } from './db/database.ts';
import type { Here, Live } from './live.ts';
import { type Presence, staysMs } from './presence.ts';

export function presenceBetween(control: Database, live: Live): Presence {
  const here = async (team: TeamId, now: string): Promise<readonly Here[]> => {
    const rows = await control.read({
      sql: 'SELECT member, name, client FROM presence WHERE team = ? AND until > ? ORDER BY member',
      args: [team, now],
    });
    return rows.map(({ member, name, client }) => ({
      member: String(member),
      name: String(name),
      client: String(client),
    }));
  };
  return {
    here,
    say: async (team, member, name, client, now) => {
      const before = await here(team, now);
      const until = new Date(Date.parse(now) + staysMs).toISOString();
      await control.write([
        {
          sql: 'DELETE FROM presence WHERE team = ? AND (member = ? OR until <= ?)',
          args: [team, member, now],
        },
        ...(client === null
          ? []
          : [
              {
                sql: 'INSERT OR REPLACE INTO presence (team, member, name, client, until) VALUES (?, ?, ?, ?, ?)',
                args: [team, member, name, client, until],
              },
            ]),
      ]);
      const all = await here(team, now);
      if (JSON.stringify(all) !== JSON.stringify(before))
        live.tell(team, { event: 'presence', data: { here: all } });
      return all.filter((one) => one.member !== member);
    },
  };
}
