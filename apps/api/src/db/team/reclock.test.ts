/** Index rows by other clocks while somebody else writes between the reading of a page and its batch, every time. */
import { lengths } from '@clearway/catalog/clocks';
import { catalogueVersion } from '@clearway/catalog/version';
import { type Change, changeShape } from '@clearway/domain/change';
import type { Clocks } from '@clearway/domain/clock';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp, testNow } from '../../testing.ts';
import { fillWithDemo } from '../../testing-demo.ts';
import type { Database, Statement } from '../database.ts';
import { indexAgain, indexTables } from './rebuild.ts';
import { reclock } from './reclock.ts';
import { clocksOf } from './settings.ts';

let one: TestApp;
let two: TestApp;
const path = () => ({ teamId: one.us.owner.team });
afterEach(async () => {
  expect([...one.reported, ...two.reported]).toEqual([]);
  if (two !== one) await two.close();
  await one.close();
});

const change = (draft: object): Change =>
  changeShape.parse({
    ...draft,
    id: newId('change', cryptoRandom),
    base: 0,
    at: testNow,
    catalogue: catalogueVersion,
  });
const dump = (db: Database) =>
  Promise.all(
    indexTables.map(async (table) =>
      (await db.read({ sql: `SELECT * FROM ${table}` })).map((row) => JSON.stringify(row)).sort(),
    ),
  );
const length = { unit: 'days', days: 20 } as const;

/** The database, but before each of its first batches somebody else is let in. */
const racing = (db: Database, others: (() => Promise<unknown>)[]): Database => ({
  ...db,
  write: async (statements: readonly Statement[]) => {
    await others.shift()?.();
    return db.write(statements);
  },
});

/** What others do meanwhile: ticks, new names, another firm, a merge, a client that goes. */
async function busyHands(): Promise<(() => Promise<unknown>)[]> {
  const send = async (...drafts: object[]) => {
    const { results } = await two
      .as(one.us.owner)
      .changes({ path: path(), body: { changes: drafts.map(change) } });
    expect(results.filter(({ accepted }) => !accepted)).toEqual([]);
  };
  const { lines } = await two.as(one.us.owner).clients({ path: path(), query: { limit: '100' } });
  const all = await one.service.teams.use(path().teamId, ({ db }) =>
    db.read({ sql: 'SELECT record, kind FROM named WHERE removed = 0 AND ours = 0 ORDER BY record' }),
  );
  const people = all.filter((row) => row['kind'] === 'person').map((row) => String(row['record']));
  const orgs = all.filter((row) => row['kind'] === 'organization').map((row) => String(row['record']));
  const firm = newId('profile', cryptoRandom);
  return [
    () =>
      send(
        {
          kind: 'profile-added',
          record: firm,
          profileKind: 'organization',
          name: 'Second Firm LLC',
          ours: true,
        },
        ...lines.slice(0, 6).map(({ id }) => ({ kind: 'client-edited', record: id, firm })),
      ),
    () => send(...people.map((record, at) => ({ kind: 'person-edited', record, name: `Person ${at}` }))),
    () => send({ kind: 'profile-merged', record: orgs[0], into: orgs[1] }),
    () =>
      send(...orgs.slice(2).map((record, at) => ({ kind: 'profile-edited', record, name: `Group ${at}` }))),
    () => send(...lines.map(({ id, name }) => ({ kind: 'client-edited', record: id, name: `${name} PC` }))),
    () => send({ kind: 'record-removed', record: lines[3]?.id }),
  ];
}

for (const where of ['of this process', 'of another process by address'] as const)
  describe(`with writers ${where}`, () => {
    beforeEach(async () => {
      one = await testApp(where === 'of this process' ? {} : { byAddress: true });
      two = where === 'of this process' ? one : await testApp({ beside: one });
      await fillWithDemo(one);
    });

    it('every row is in the end what a rebuild in quiet makes it', async () => {
      const others = await busyHands();
      const clocks = [{ clock: 'connection-request', length, reason: 'The portal said so' }];
      await one.as(one.us.owner).changeSettings({ path: path(), body: { clocks } });
      await one.service.teams.use(path().teamId, async ({ db }) => {
        // Rows as they were before the override, which everybody counts by already.
        await indexAgain(db, lengths);
        const begun = await clocksOf(db);
        const guard = () => ({ sql: 'SELECT 1' });
        expect(await reclock({ db: racing(db, others), clocks: async () => begun, guard, page: 9 })).toBe(
          true,
        );
        expect(others).toEqual([]);
        const made = await dump(db);
        await indexAgain(db, await clocksOf(db));
        expect(made).toEqual(await dump(db));
      });
    });

    it('it gives up when the clocks are changed once more, and the later run makes them right', async () => {
      await one.service.teams.use(path().teamId, async ({ db }) => {
        const begun: Clocks = { ...lengths, 'connection-request': length };
        let now = begun;
        const guard = () => ({
          sql: "INSERT INTO setting (name, value) SELECT 'moved on', NULL WHERE ?",
          args: [now === begun ? 0 : 1],
        });
        const later = async () => {
          now = lengths;
        };
        const clocks = async () => now;
        expect(await reclock({ db: racing(db, [async () => {}, later]), clocks, guard, page: 9 })).toBe(
          false,
        );
        expect(await reclock({ db, clocks, guard: () => ({ sql: 'SELECT 1' }), page: 9 })).toBe(true);
        const made = await dump(db);
        await indexAgain(db, lengths);
        expect(made).toEqual(await dump(db));
      });
    });
  });

it('a commit that was decided by the clocks before is on disk before rows are made by the new ones', async () => {
  one = await testApp();
  two = one;
  const [firm, org] = [newId('profile', cryptoRandom), newId('profile', cryptoRandom)];
  const send = (...drafts: object[]) =>
    one.as(one.us.owner).changes({ path: path(), body: { changes: drafts.map(change) } });
  const added = { kind: 'profile-added', profileKind: 'organization' };
  await send(
    { ...added, record: firm, name: 'Our Firm', ours: true },
    { ...added, record: org, name: 'Group' },
  );
  await one.service.teams.use(path().teamId, async ({ db }) => {
    const { write } = db;
    const held = Promise.withResolvers<void>();
    let first = true;
    Object.assign(db, {
      write: async (statements: readonly Statement[]) => {
        if (first) {
          first = false;
          held.resolve();
          // As long as a slow disk: whoever does not wait for it gets far in the meantime.
          for (let turn = 0; turn < 500; turn += 1) await new Promise((next) => setImmediate(next));
        }
        return write(statements);
      },
    });
    const asked = send({
      kind: 'connections-requested',
      record: org,
      firm,
      direction: 'we-ask',
      on: '2026-11-20',
      requests: [{ connection: newId('connection', cryptoRandom), system: 'PECOS' }],
    });
    await held.promise;
    const clocks = [{ clock: 'connection-request', length, reason: 'The portal said so' }];
    await one.as(one.us.owner).changeSettings({ path: path(), body: { clocks } });
    expect((await asked).results).toMatchObject([{ accepted: true }]);
    const made = await dump(db);
    await indexAgain(db, await clocksOf(db));
    expect(made).toEqual(await dump(db));
  });
});
