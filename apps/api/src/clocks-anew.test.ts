/** A process that died between other clocks and the index rows they make. */
import { lengths } from '@clearway/catalog/clocks';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyAll } from './admin/upkeep.ts';
import { verifyTeam } from './admin/verify.ts';
import { finishClocks } from './clocks-anew.ts';
import { homes } from './db/homes.ts';
import { indexAgain } from './db/team/rebuild.ts';
import { keptTurn, unsettledTeams } from './reach/left-turns.ts';
import { takeTurn } from './reach/turn.ts';
import { type TestApp, testApp } from './testing.ts';
import { fillWithDemo } from './testing-demo.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp();
  await fillWithDemo(house);
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

const team = () => house.us.owner.team;
const faults = () => house.service.teams.use(team(), ({ db }) => verifyTeam(db));
const unsettled = async () => [...(await unsettledTeams(house.service.control))];
const changed = () => {
  const length = { unit: 'days', days: 20 } as const;
  const clocks = [{ clock: 'connection-request', length, reason: 'The portal said so' }];
  return house.as(house.us.owner).changeSettings({ path: { teamId: team() }, body: { clocks } });
};

/** As it is after a death in the middle: the clocks are changed, the rows are the old ones, the turn stands. */
async function dieInTheMiddle(): Promise<void> {
  await changed();
  await house.service.teams.use(team(), ({ db }) => indexAgain(db, lengths));
  await takeTurn({ ...house.service, holder: 'one that died' }, keptTurn('clocks', team(), 'jb_1'), 20);
}

it('leaves rows that the next process makes, once its turn is over', async () => {
  await dieInTheMiddle();
  expect(await faults()).not.toEqual([]);
  expect(await unsettled()).toEqual([team()]);
  await finishClocks(house.service);
  expect(await unsettled()).toEqual([team()]);
  house.tellTime('2026-11-23T14:01:00.000Z');
  await finishClocks(house.service);
  expect(await faults()).toEqual([]);
  expect(await unsettled()).toEqual([]);
});

it('is told by verify instead of found, until it is done', async () => {
  await dieInTheMiddle();
  const told = async () => {
    const lines: string[] = [];
    const { control } = homes(house.service.env);
    const all = [
      { name: 'control', control: true, home: control },
      { name: team(), control: false, home: homes(house.service.env).team(team()) },
    ];
    const well = await verifyAll({ all, own: async () => () => {}, byAddress: true }, (line) =>
      lines.push(line),
    );
    return { well, half: lines.some((line) => line.includes('being made anew')) };
  };
  expect(await told()).toEqual({ well: true, half: true });
  house.tellTime('2026-11-23T14:01:00.000Z');
  await finishClocks(house.service);
  expect(await told()).toEqual({ well: true, half: false });
});

it('asks nothing of a team that was erased meanwhile', async () => {
  const erased = newId('team', cryptoRandom);
  await takeTurn({ ...house.service, holder: 'one that died' }, keptTurn('clocks', erased, 'jb_1'), 20);
  house.tellTime('2026-11-23T14:01:00.000Z');
  await finishClocks(house.service);
  expect(await unsettled()).toEqual([]);
});

it('has nothing left to do when the clocks were changed in peace', async () => {
  await changed();
  expect([await unsettled(), await faults()]).toEqual([[], []]);
});
