/** Names of the members of a team, those who left included, for histories. */
import type { TeamId } from '@clearway/domain/id';
import type { Service } from './running.ts';

/** A function from member id to name. `holder of the link` and other authors that are no members stay as they are. */
export async function namesIn(
  { control }: Pick<Service, 'control'>,
  team: TeamId,
): Promise<(member: string) => string> {
  const rows = await control.read({ sql: 'SELECT id, name FROM member WHERE team = ?', args: [team] });
  const names = new Map(rows.map((row) => [String(row['id']), String(row['name'])]));
  return (member) => names.get(member) ?? '';
}
