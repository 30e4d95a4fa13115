/** Two services over one database by address: each sees what the other wrote, and neither writes over it. */
import { steps } from '@clearway/catalog/checklists';
import { catalogueVersion } from '@clearway/catalog/version';
import type { Change } from '@clearway/domain/change';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyTeam } from '../admin/verify.ts';
import { type TestApp, testApp, testNow } from '../testing.ts';

let one: TestApp;
let two: TestApp;
beforeEach(async () => {
  one = await testApp({ byAddress: true });
  two = await testApp({ beside: one });
});
afterEach(async () => {
  expect([...one.reported, ...two.reported]).toEqual([]);
  await two.close();
  await one.close();
});

const team = () => one.us.lead.team;
const base = () => ({ id: newId('change', cryptoRandom), base: 0, at: testNow, catalogue: catalogueVersion });
const send = (service: TestApp, ...changes: Change[]) =>
  service.as(one.us.lead).changes({ path: { teamId: team() }, body: { changes } });
const step = steps.find(({ home }) => home === 'person')?.id ?? '';
const person = (name: string): Change & { kind: 'person-added' } => ({
  kind: 'person-added',
  ...base(),
  record: newId('person', cryptoRandom),
  name,
});

it('a change is decided on what the other service wrote, and a record it made is known at once', async () => {
  const maya = person('Maya Osei');
  await send(one, maya);
  const edited: Change = {
    kind: 'person-edited',
    ...base(),
    base: 1,
    record: maya.record,
    name: 'Maya B. Osei',
  };
  expect((await send(two, edited)).results).toMatchObject([{ accepted: true, sequence: 2, version: 2 }]);
  const late: Change = {
    kind: 'person-edited',
    ...base(),
    base: 1,
    record: maya.record,
    name: 'Maya C. Osei',
  };
  expect((await send(one, late)).results).toMatchObject([
    { accepted: true, version: 3, findings: expect.any(Array) },
  ]);
  expect(
    (await send(two, { kind: 'step-started', ...base(), record: maya.record, step })).results,
  ).toMatchObject([{ accepted: true, sequence: 4 }]);
});

it('the same change sent to both at once is written once and answered alike', async () => {
  const all = Array.from({ length: 12 }, (_, index) => person(`Person ${index}`));
  const answers = await Promise.all([
    ...all.map((change) => send(one, change)),
    ...all.map((change) => send(two, change)),
  ]);
  const told = answers.flatMap(({ results }) => results.map((result) => JSON.stringify(result)));
  expect(new Set(told).size).toBe(all.length);
  const pulled = await two.as(one.us.lead).pull({ path: { teamId: team() }, query: { after: '0' } });
  expect([pulled.sequence, pulled.records.length]).toEqual([all.length, all.length]);
});

it('both write under load: every sequence is given once, the chain holds, and both end with the same records', async () => {
  const shared = person('Everybody');
  await send(one, shared);
  const lanes = [one, two, one, two].map(async (service, lane) => {
    const sequences: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const kind = turn % 2 === 0 ? ('step-started' as const) : ('step-unticked' as const);
      const { results } = await send(
        service,
        { kind, ...base(), base: 1, record: shared.record, step },
        person(`${lane} ${turn}`),
      );
      for (const result of results) if (result.accepted) sequences.push(result.sequence);
    }
    return sequences;
  });
  const sequences = (await Promise.all(lanes)).flat();
  expect([sequences.length, new Set(sequences).size]).toEqual([64, 64]);
  await two.service.teams.use(team(), async ({ db }) => expect(await verifyTeam(db)).toEqual([]));
  const pull = (service: TestApp) =>
    service.as(one.us.lead).pull({ path: { teamId: team() }, query: { after: '0' } });
  expect(await pull(one)).toEqual(await pull(two));
});

it('a length the lead sets at one service counts in the other, for what it decides next', async () => {
  await send(two, person('Before'));
  const lengthIn = (service: TestApp) =>
    service.service.teams.use(team(), async ({ writer }) => writer.clocks()['connection-request']);
  const published = await lengthIn(two);
  const clocks = [
    { clock: 'connection-request', length: { unit: 'days' as const, days: 9 }, reason: 'So they told us.' },
  ];
  await one.as(one.us.lead).changeSettings({ path: { teamId: team() }, body: { clocks } });
  expect(await lengthIn(two)).not.toEqual(published);
  expect(await lengthIn(two)).toEqual(await lengthIn(one));
});

it('a commit decided by clocks that are not the team’s any more is decided again', async () => {
  await send(two, person('Before'));
  await two.service.teams.use(team(), async ({ db, writer }) => {
    const written = writer.change(
      { by: one.us.lead.id, permission: 'lead', via: 'dashboard' },
      [person('After')],
      testNow,
    );
    await db.write([{ sql: "INSERT INTO setting (name, value) VALUES ('clocks', '{}')" }]);
    expect((await written).verdicts).toMatchObject([{ accepted: true, sequence: 2 }]);
  });
});
