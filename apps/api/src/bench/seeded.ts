/** A team of any size with seeded content: the same every time. About 45 steps a client; one organization many share. */
import { recordShapeVersion } from '@clearway/contract/wire';
import type { Client } from '@clearway/domain/client';
import type { AnyRecord } from '@clearway/domain/decided';
import type { MemberId } from '@clearway/domain/id';
import type { Person } from '@clearway/domain/person';
import type { Profile } from '@clearway/domain/profile';
import type { Database } from '../db/database.ts';
import { indexAgain } from '../db/team/rebuild.ts';
import { kindOf } from '../db/team/record.ts';
import { clocksOf } from '../db/team/settings.ts';
import { one, openMaker, profile, writtenAt } from './seeded-records.ts';

export type Seeded = {
  readonly clients: readonly Client[];
  readonly people: readonly Person[];
  /** The first is shared by `sharedBy` clients. */
  readonly organizations: readonly Profile[];
  readonly sharedBy: number;
};

/** Writes `size` clients into an empty team's database and makes their index rows. */
export async function seed(
  db: Database,
  size: number,
  owners: readonly [MemberId, ...MemberId[]],
): Promise<Seeded> {
  const maker = openMaker(size, owners[0]);
  const sharedBy = Math.min(2000, Math.floor(size / 5));
  const shared = profile(maker, {
    kind: 'organization',
    name: 'Shared Health Group PC',
    npis: [maker.npi()],
    // Nothing is approved yet, so whatever holds it up moves the lines of all who share it.
    connections: {},
  });
  const groups = Array.from({ length: Math.ceil(size / 10) }, (_, index) =>
    profile(maker, { kind: 'organization', name: `Group ${index} PC`, npis: [maker.npi()] }),
  );
  const all = Array.from({ length: size }, (_, index) => {
    const group = index < sharedBy ? shared : (groups[Math.floor(maker.random() * groups.length)] ?? shared);
    return one(maker, index, group, owners[index % owners.length] ?? owners[0]);
  });
  const [people, clients] = [all.map(({ person }) => person), all.map(({ client }) => client)];
  await insert(db, [
    maker.firm,
    shared,
    ...groups,
    ...all.map(({ individual }) => individual),
    ...people,
    ...clients,
  ]);
  await indexAgain(db, await clocksOf(db));
  return { clients, people, organizations: [shared, ...groups], sharedBy };
}

const page = 500;

async function insert(db: Database, records: readonly AnyRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += page) {
    const rows = records
      .slice(from, from + page)
      .map((record, index) => [
        record.id,
        kindOf(record.id),
        1,
        recordShapeVersion,
        from + index + 1,
        writtenAt,
        JSON.stringify(record),
      ]);
    const picked = [0, 1, 2, 3, 4, 5, 6].map((column) => `value ->> ${column}`).join(', ');
    await db.write([
      { sql: `INSERT INTO record SELECT ${picked} FROM json_each(?)`, args: [JSON.stringify(rows)] },
    ]);
  }
}
