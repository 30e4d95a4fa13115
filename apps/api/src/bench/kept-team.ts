/**
 * Puts a team of any size into an empty data folder, for a service to be started on: `node src/bench/kept-team.ts --data
 * folder --clients 50000`. Who signs in is kept in `bench-team.json` there. Its days are those around `benchNow`, so the service wants that CLEARWAY_CLOCK.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchNow, openHouse } from './house.ts';
import { seed } from './seeded.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, clients: { type: 'string', default: '50000' } },
});
if (!values.data) throw new Error('Say where: --data FOLDER');

const house = await openHouse(values.data);
await house.service.teams.use(house.team, ({ db }) => seed(db, Number(values.clients), [house.member]));
await house.close();
const team = { ...house.signIn, team: house.team, clients: Number(values.clients), clock: benchNow };
writeFileSync(join(values.data, 'bench-team.json'), JSON.stringify(team));
