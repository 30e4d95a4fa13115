/** A data folder with one team of any size in it, for a service to be started on. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TeamId } from '@clearway/domain/id';
import { openHouse } from './house.ts';
import { seed } from './seeded.ts';

export type Filled = {
  readonly folder: string;
  /** Of the owner's session. */
  readonly cookie: string;
  readonly team: TeamId;
  readonly people: readonly string[];
  readonly clients: readonly string[];
  /** The organization `sharedBy` clients share. */
  readonly shared: string;
  readonly sharedBy: number;
  readonly seedMs: number;
};

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

/** Fills a new folder; whoever asked takes it away. */
export async function fill(size: number): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-bench-'));
  const house = await openHouse(folder);
  const { cookie, team, member } = house;
  const begun = performance.now();
  const seeded =
    size === 0 ? null : await house.service.teams.use(team, ({ db }) => seed(db, size, [member]));
  const seedMs = performance.now() - begun;
  await house.close();
  const [people, clients] = [idsOf(seeded?.people ?? []), idsOf(seeded?.clients ?? [])];
  const shared = seeded?.organizations[0]?.id ?? '';
  return { folder, cookie, team, people, clients, shared, sharedBy: seeded?.sharedBy ?? 0, seedMs };
}
