/** Changes of the teams that have a hook for them, turned into deliveries in the order of the log: ids and kinds, no text. */
import { isId, newId, type TeamId } from '@clearway/domain/id';
import type { Row } from '../db/database.ts';
import { byItself } from '../each-team.ts';
import type { Service } from '../running.ts';
import { insertDelivery } from './hook-queue.ts';

type Parts = Pick<Service, 'control' | 'teams' | 'now' | 'random' | 'report'>;
const most = 200;

/** Answers how many deliveries were made. */
export async function queueChanges(parts: Parts): Promise<number> {
  const hooks = await parts.control.read({
    sql: "SELECT id, team, sequence FROM hook WHERE is_on AND ' ' || events || ' ' LIKE '% change.accepted %'",
  });
  let made = 0;
  for (const hook of hooks) {
    const { team } = hook;
    if (isId('team', team))
      made += (await byItself(parts, 'hooks', team, () => queueFor(parts, team, hook))) ?? 0;
  }
  return made;
}

async function queueFor({ control, teams, random }: Parts, team: TeamId, hook: Row): Promise<number> {
  const after = Number(hook['sequence']);
  const rows = await teams.use(team, ({ db }) =>
    db.read({
      sql: 'SELECT sequence, id, record, kind, author, via, received_at FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?',
      args: [after, most],
    }),
  );
  const last = rows.at(-1);
  if (!last) return 0;
  const id = String(hook['id']);
  const guard = {
    sql: 'UPDATE hook SET sequence = ? WHERE id = ? AND sequence = ?',
    args: [Number(last['sequence']), id, after],
  };
  await control.write([
    ...rows.map((row) => insertDelivery(newId('delivery', random), id, told(team, row), after)),
    guard,
  ]);
  return rows.length;
}

const told = (team: string, row: Row) => ({
  type: 'change.accepted' as const,
  timestamp: String(row['received_at']),
  data: {
    team,
    sequence: Number(row['sequence']),
    change: String(row['id']),
    record: String(row['record']),
    kind: String(row['kind']),
    by: String(row['author']),
    via: String(row['via']),
  },
});
