/** Ends the open streams of a person whose way in changed; those that may still listen come back by themselves. */
import { isId } from '@clearway/domain/id';
import type { Service } from './running.ts';

/** Of a user in all their teams. */
export async function endStreams({ control, live }: Service, user: string): Promise<void> {
  const rows = await control.read({ sql: 'SELECT id, team FROM member WHERE user = ?', args: [user] });
  for (const { id, team } of rows) if (isId('team', team)) live.dismiss(team, String(id));
}
