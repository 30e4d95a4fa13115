import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eachTeam } from './each-team.ts';
import { testApp } from './testing.ts';

it('work for every team reaches the others when one cannot be opened, and when it fails for one', async () => {
  const house = await testApp();
  const [broken, whole] = [house.us.owner.team, house.them.owner.team];
  await house.service.teams.use(whole, async () => {});
  writeFileSync(
    join(house.folder, 'teams', `${broken}.db`),
    'This is a letter, not a database. '.repeat(500),
  );
  const reached: string[] = [];
  await eachTeam(house.service, 'a job', async ({ id }) => {
    reached.push(id);
    throw new Error('of this team alone');
  });
  expect(reached).toEqual([whole]);
  expect(house.reported.map(String)).toEqual(expect.arrayContaining(['Error: of this team alone']));
  expect(house.reported).toHaveLength(2);
  await house.close();
});
