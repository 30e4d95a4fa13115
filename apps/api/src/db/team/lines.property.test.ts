/** What the set-based statements keep is what the rules say, after any changes whatever. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyChange, anyChangeOf } from '@clearway/domain/arbitrary';
import type { Change } from '@clearway/domain/change';
import type { Client, View } from '@clearway/domain/client';
import { addDays } from '@clearway/domain/day';
import { isClient, type Known } from '@clearway/domain/decided';

import type { BlockReason } from '@clearway/domain/progress';
import { peopleOf, readiness } from '@clearway/domain/readiness';
import { anId, someClocks, today, us } from '@clearway/domain/testing';
import { viewOf } from '@clearway/domain/view';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import { migrate } from '../migrate.ts';
import { teamMigrations } from './open.ts';
import { clientsList } from './read/clients.ts';
import { indexAgain, indexTables } from './rebuild.ts';
import { heldOf } from './record.ts';
import { openWriter } from './writer.ts';

const now = '2026-11-23T15:00:00.000Z';
const author = { by: us, permission: 'owner', via: 'dashboard' } as const;

const person = (n: number) => anId('person', n);
const profile = (n: number) => anId('profile', n);
const envelope = (n: number) => ({ id: anId('change', 40_000 + n), base: 0, at: now, catalogue: '1' });

/** Four people, four profiles of which one is a firm of ours, four clients that share them. */
const beginning: readonly Change[] = [
  ...[0, 1, 2, 3].map(
    (n): Change => ({ kind: 'person-added', ...envelope(n), record: person(n), name: `Person ${n}` }),
  ),
  {
    kind: 'profile-added',
    ...envelope(4),
    record: profile(0),
    profileKind: 'individual',
    name: 'Dr Zero',
    person: person(0),
  },
  {
    kind: 'profile-added',
    ...envelope(5),
    record: profile(1),
    profileKind: 'organization',
    name: 'Green Clinic',
  },
  {
    kind: 'profile-added',
    ...envelope(6),
    record: profile(2),
    profileKind: 'organization',
    name: 'Northstar',
    ours: true,
  },
  {
    kind: 'profile-added',
    ...envelope(7),
    record: profile(3),
    profileKind: 'individual',
    name: 'Dr Three',
    person: person(3),
  },
  {
    kind: 'client-added',
    ...envelope(8),
    record: anId('client', 0),
    name: 'Zero',
    individual: profile(0),
    organization: profile(1),
  },
  {
    kind: 'client-added',
    ...envelope(9),
    record: anId('client', 1),
    name: 'Three',
    individual: profile(3),
    organization: profile(1),
    firm: profile(2),
  },
  {
    kind: 'client-added',
    ...envelope(10),
    record: anId('client', 2),
    name: 'Green',
    organization: profile(1),
    contacts: { [person(1)]: { is: 'ao', writeTo: true } },
  },
  {
    kind: 'client-added',
    ...envelope(11),
    record: anId('client', 3),
    name: 'Bare',
    contacts: { [person(2)]: { is: 'am', writeTo: false } },
  },
];

/** What moves squares most, so that every state is met. */
const telling = fc
  .constantFrom(
    'connections-requested',
    'client-told',
    'connections-answered',
    'role-recorded',
    'invitation-sent',
    'invitation-accepted',
    'step-blocked',
    'step-ticked',
    'client-edited',
    'square-not-needed',
    'person-merged',
    'profile-merged',
    'undone',
  )
  .chain((kind) => anyChangeOf(kind));

const soon = fc.integer({ min: -40, max: 5 }).map((days) => addDays(today, days));

const anyStory = fc
  .array(
    fc.tuple(fc.oneof({ weight: 1, arbitrary: anyChange }, { weight: 3, arbitrary: telling }), soon).map(
      ([change, on]): Change =>
        change.kind === 'connections-requested'
          ? {
              ...change,
              on,
              firm: profile(2),
              record: change.record === profile(2) ? profile(1) : change.record,
            }
          : change,
    ),
    { minLength: 1, maxLength: 90 },
  )
  .map((changes) => [
    ...beginning,
    ...changes.map((change, index) => ({ ...change, id: anId('change', index) })),
  ]);

const anyInstant = fc.constantFrom(
  now,
  '2026-12-01T12:00:00.000Z',
  '2026-12-24T05:00:00.000Z',
  '2027-01-15T00:00:00.000Z',
);

async function inDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-lines-'));
  const db = await openDatabase({ url: `file:${join(folder, 'team.db')}` });
  try {
    await migrate(db, teamMigrations());
    return await work(db);
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(db: Database, changes: readonly Change[], sizes: number): Promise<void> {
  const writer = await openWriter({
    db,
    clocks: () => someClocks,
    knowsStep: () => true,
    membersOf: async () => new Set([us]),
    onCommit: () => {},
  });
  for (let from = 0; from < changes.length; from += sizes)
    await writer.change(author, changes.slice(from, from + sizes), now);
}

/** The database, but what may be done in parts is, however little it is. */
const alwaysInParts = (db: Database): Database => ({
  ...db,
  write: (statements) => db.write(statements.flatMap((one) => one.parts?.each ?? [one])),
});

async function knownIn(db: Database): Promise<{ known: Known; clients: readonly Client[] }> {
  const held = (await db.read({ sql: 'SELECT * FROM record' })).map(heldOf);
  const values = new Map(held.flatMap(({ id, value }) => (value ? [[id, value] as const] : [])));
  const known = {
    person: (id: string) => values.get(id),
    profile: (id: string) => values.get(id),
    client: (id: string) => values.get(id),
  } as Known;
  const clients = [...values.values()].filter(isClient).filter((client) => !client.removed);
  return { known, clients };
}

/** Why anything of this client is blocked. */
const blocksOf = (view: View): readonly BlockReason[] =>
  [view.individual, view.organization, view.client, ...peopleOf(view)].flatMap((record) =>
    Object.values(record?.steps ?? {}).flatMap((step) => (step.state === 'blocked' ? [step.reason] : [])),
  );

const dump = async (db: Database) =>
  Promise.all(
    indexTables.map(async (table) => [
      table,
      (await db.read({ sql: `SELECT * FROM ${table}` })).map((row) => JSON.stringify(row)).sort(),
    ]),
  );

it('the list always says of every client what the rules say, and of all together how many', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyStory,
      anyInstant,
      fc.constantFrom(1, 7, 50),
      fc.boolean(),
      async (changes, at, sizes, parts) =>
        inDatabase(async (db) => {
          await write(parts ? alwaysInParts(db) : db, changes, sizes);
          const { known, clients } = await knownIn(db);
          const { lines, counts, total } = await clientsList(db, { limit: '200' }, at);
          const expected = clients.map((client) => {
            const { state, worst, move, actBy, squares } = readiness(viewOf(client, known), someClocks, at);
            return {
              id: client.id,
              state,
              worst,
              move,
              actBy,
              squares: squares.map((square) => square.state),
            };
          });
          const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
          const got = lines.map(({ id, state, worst, move, actBy, squares }) => ({
            id,
            state,
            worst,
            move: move && { mover: move.mover, code: move.code, actBy: move.actBy },
            actBy,
            squares: squares.map((square) => square.state),
          }));
          for (const { id, move } of lines) {
            const client = clients.find((one) => one.id === id);
            const reasons = client ? blocksOf(viewOf(client, known)) : [];
            if (move?.code === 'unblock') expect(reasons).toContain(move.reason);
            else expect(move?.reason).toBeUndefined();
          }
          expect(got.sort(byId)).toEqual(expected.sort(byId));
          expect(total).toBe(expected.length);
          for (const [state, count] of Object.entries(counts.states))
            expect(count).toBe(expected.filter((one) => one.state === state).length);
          const filtered = await clientsList(
            db,
            { state: 'blocked,half-open,at-risk', mover: 'us', limit: '200' },
            at,
          );
          const wanted = expected.filter(
            ({ state, move }) => ['blocked', 'half-open', 'at-risk'].includes(state) && move?.mover === 'us',
          );
          expect(filtered.lines.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
          expect(filtered.total).toBe(wanted.length);
        }),
    ),
    { numRuns: Number(process.env['RUNS'] ?? 40) },
  );
});

it('making the index rows again never changes them', async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async (changes) =>
      inDatabase(async (db) => {
        await write(db, changes, 9);
        const before = await dump(db);
        await indexAgain(db, someClocks);
        expect(await dump(db)).toEqual(before);
      }),
    ),
    { numRuns: Number(process.env['RUNS'] ?? 15) },
  );
});
