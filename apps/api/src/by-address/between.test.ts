/** What several processes must share beyond the log: hints, presence, turns, sign-in. */
import { catalogueVersion } from '@clearway/catalog/version';
import type { Change } from '@clearway/domain/change';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeOver } from '../bulk/behind.ts';
import type { LiveEvent } from '../live.ts';
import { queueChanges } from '../reach/hook-changes.ts';
import { takeTurn } from '../reach/turn.ts';
import { type TestApp, testApp, testNow } from '../testing.ts';
import { account, goodPassword, problemOf, visitor } from '../testing-visitor.ts';
import { openWatch } from '../watch.ts';

let one: TestApp;
let two: TestApp;
const begin = async (identity?: 'real') => {
  const wanted = identity ? ({ identity, env: { CLEARWAY_SIGN_UP: 'open' } } as const) : {};
  one = await testApp({ byAddress: true, ...wanted });
  two = await testApp({ beside: one, ...wanted });
};
afterEach(async () => {
  expect([...one.reported, ...two.reported]).toEqual([]);
  await two.close();
  await one.close();
});

const base = () => ({ id: newId('change', cryptoRandom), base: 0, at: testNow, catalogue: catalogueVersion });
const person = (): Change => ({
  kind: 'person-added',
  ...base(),
  record: newId('person', cryptoRandom),
  name: 'Maya Osei',
});
const path = () => ({ teamId: one.us.lead.team });
const send = (service: TestApp, ...changes: Change[]) =>
  service.as(one.us.lead).changes({ path: path(), body: { changes } });

describe('listeners of one process', () => {
  beforeEach(() => begin());

  it('hear at its next look what was changed and who opened what through another', async () => {
    const heard: LiveEvent[] = [];
    two.service.live.listen(path().teamId, { member: one.us.viewer.id, hear: (event) => heard.push(event) });
    const look = openWatch(two.service);
    await look();
    heard.length = 0;
    await look();
    expect(heard).toEqual([]);
    await send(one, person(), person());
    await one.as(one.us.lead).presence({ path: path(), body: { client: 'cl_one' } });
    await look();
    expect(heard).toEqual([
      { event: 'sequence', data: { sequence: 2 } },
      { event: 'presence', data: { here: [{ member: one.us.lead.id, name: 'us lead', client: 'cl_one' }] } },
    ]);
    const { here } = await two.as(one.us.owner).presence({ path: path(), body: { client: 'cl_one' } });
    expect(here.map(({ member }) => member)).toEqual([one.us.lead.id]);
  });

  it('hear the end of a presence that was not renewed', async () => {
    const heard: LiveEvent[] = [];
    await one.as(one.us.lead).presence({ path: path(), body: { client: 'cl_one' } });
    two.service.live.listen(path().teamId, { member: one.us.viewer.id, hear: (event) => heard.push(event) });
    const look = openWatch(two.service);
    await look();
    two.tellTime('2026-11-23T14:01:00.000Z');
    await look();
    expect(heard.filter(({ event }) => event === 'presence').at(-1)).toEqual({
      event: 'presence',
      data: { here: [] },
    });
  });
});

describe('work that one of several does', () => {
  beforeEach(() => begin());

  it('is taken over from a process that died, once its turn has ended and not before', async () => {
    const owner = one.us.lead.id;
    const clients = Array.from({ length: 90 }, () => newId('client', cryptoRandom));
    const added = clients.map(
      (record, index): Change =>
        ({ kind: 'client-added', ...base(), record, name: `Client ${index}`, weAreAm: false }) as Change,
    );
    expect((await send(one, ...added)).results.every(({ accepted }) => accepted)).toBe(true);
    const job = newId('job', cryptoRandom);
    const act = { is: 'assign', owner };
    await one.service.teams.use(path().teamId, ({ db }) =>
      db.write([
        {
          sql: "INSERT INTO job (id, act, author, via, started_at, state) VALUES (?, ?, ?, 'dashboard', ?, 'running')",
          args: [job, JSON.stringify(act), owner, testNow],
        },
        {
          sql: "INSERT INTO job_row (job, position, client, verdict) SELECT ?, row_number() OVER (ORDER BY client), client, 'waiting' FROM client_line",
          args: [job],
        },
      ]),
    );
    await takeTurn({ ...one.service, holder: 'one that died' }, `bulk ${path().teamId} ${job}`, 20);
    const state = async () => (await two.as(one.us.owner).job({ path: { ...path(), jobId: job } })).job;
    await takeOver(two.service);
    expect((await state()).state).toBe('running');
    for (const service of [one, two]) service.tellTime('2026-11-23T14:01:00.000Z');
    await Promise.all([takeOver(two.service), takeOver(one.service)]);
    await waitFor(async () => (await state()).state === 'done');
    expect((await state()).counts).toMatchObject({ changed: 90 });
    const log = await two.service.teams.use(path().teamId, ({ db }) =>
      db.read({ sql: "SELECT count(*) AS n FROM change WHERE kind = 'client-assigned'" }),
    );
    expect(Number(log[0]?.['n'])).toBe(90);
    await waitFor(
      async () =>
        (await one.service.control.read({ sql: "SELECT 1 FROM turn WHERE job LIKE 'bulk %'" })).length === 0,
    );
  });

  it('turns each change into one delivery of a hook, though both look at once', async () => {
    await send(one, person(), person(), person());
    await one.service.control.write([
      {
        sql: "INSERT INTO hook (id, team, url, secret, events, made_by, created_at) VALUES ('hk', ?, 'https://example.com', '', 'change.accepted', ?, ?)",
        args: [path().teamId, one.us.lead.id, testNow],
      },
    ]);
    await Promise.all([queueChanges(one.service), queueChanges(two.service), queueChanges(one.service)]);
    const made = await one.service.control.read({ sql: 'SELECT payload FROM delivery' });
    expect(made).toHaveLength(3);
  });
});

describe('a person who signs in', () => {
  beforeEach(() => begin('real'));

  it('is known to both processes, and nobody to both once signed out of one', async () => {
    const maya = await account(one.app, 'maya@example.com');
    const there = visitor(two.app);
    for (const [name, value] of maya.cookies) there.cookies.set(name, value);
    expect((await there.api.session()).user?.email).toBe('maya@example.com');
    await maya.api.signOut();
    expect((await there.api.session()).user).toBeNull();
  });

  it('has as many tries as at one process, however they are spread', async () => {
    await account(one.app, 'maya@example.com');
    const wrong = (service: TestApp) =>
      problemOf(
        visitor(service.app).api.signIn({
          body: { email: 'maya@example.com', password: `${goodPassword}-not` },
        }),
      );
    const answers: string[] = [];
    for (let turn = 0; turn < 12 && answers.at(-1) !== '429 too-many'; turn += 1)
      answers.push(await wrong(turn % 2 === 0 ? one : two));
    expect(answers.at(-1)).toBe('429 too-many');
    expect(await wrong(one)).toBe('429 too-many');
    expect(await wrong(two)).toBe('429 too-many');
  });

  it('uses an invitation once, though it is sent to both at the same moment', async () => {
    const owner = await account(one.app, 'owner@example.com');
    const { id: team } = await owner.api.createTeam({ body: { name: 'Ours' } });
    const invited = await owner.api.invite({ path: { teamId: team }, body: { permission: 'viewer' } });
    const token = invited.path.split('#')[1] ?? '';
    const [ana, ben] = [await account(one.app, 'ana@example.com'), await account(two.app, 'ben@example.com')];
    const outcomes = await Promise.allSettled(
      [ana, ben].map(({ api }) => api.acceptInvitation({ body: { token } })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((turn) => setImmediate(turn));
}
