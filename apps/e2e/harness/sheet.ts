/** Puts a sheet into a team by the import call; for paths that are about something else than importing. */
import { cryptoRandom, newId } from '@clearway/domain/id';
import type { Team } from './team.ts';

/** The first client of the sheet. */
export async function importSheet(team: Team, csv: string): Promise<string> {
  const reply = await team.owner.api.import({
    path: { teamId: team.id },
    body: { mode: 'real', import: newId('import', cryptoRandom), csv },
  });
  const client = reply.rows[0]?.client;
  if (!client) throw new Error(`The sheet was not taken: ${JSON.stringify(reply.rows)}`);
  return client;
}
