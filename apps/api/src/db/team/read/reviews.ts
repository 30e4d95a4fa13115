/** Access reviews by the day they are due: the clock is an index row, the rest is read from the page's profiles. */
import type { ReviewLine } from '@clearway/contract/reviews';
import { addDays, dayOf } from '@clearway/domain/day';
import { isProfile } from '@clearway/domain/decided';
import type { Profile } from '@clearway/domain/profile';
import type { Database } from '../../database.ts';
import { heldOf, recordsById } from '../record.ts';
import { clocksPage } from './deadlines.ts';

type Wanted = {
  readonly when?: 'due' | 'soon' | 'all' | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
};
/** How far ahead a review counts as coming soon; ours to choose. */
const soonDays = 14;

export async function reviewsPage(db: Database, { when = 'all', cursor, limit }: Wanted, now: string) {
  const today = dayOf(now);
  const to = when === 'due' ? today : when === 'soon' ? addDays(today, soonDays) : undefined;
  const page = await clocksPage(
    db,
    { clock: 'access-review,access-review-individual', to, cursor, limit },
    now,
  );
  const held = (await db.read(recordsById(page.clocks.map(({ record }) => record)))).map(heldOf);
  const profiles = new Map(
    held.flatMap(({ id, value }) => (value && isProfile(value) ? [[id, value] as const] : [])),
  );
  const lines = page.clocks.flatMap((clock): ReviewLine[] => {
    const profile = profiles.get(clock.record);
    if (!profile) return [];
    const { clients, clientCount, recordName, lastDay, record } = clock;
    return [
      {
        profile: record,
        name: recordName,
        kind: profile.kind,
        lastOn: lastSigned(profile),
        dueOn: lastDay,
        open: Object.values(profile.reviews ?? {}).some((review) => !review.signed),
        holders: holdersOf(profile),
        clients: clients.map(({ id, name }) => ({ id, name })),
        clientCount,
      },
    ];
  });
  return { now, lines, next: page.next, total: page.total };
}

const lastSigned = (profile: Profile) =>
  Object.values(profile.reviews ?? {})
    .flatMap(({ signed }) => signed?.on ?? [])
    .sort()
    .at(-1) ?? null;

function holdersOf(profile: Profile): number {
  const roles = Object.values(profile.roles).filter(
    ({ role, status }) => role !== 'none' && status === 'approved',
  );
  const open = Object.values(profile.connections).filter(({ answer }) => answer?.is === 'approved');
  const others = Object.values(profile.holders).filter(({ endedOn }) => !endedOn);
  return roles.length + open.length + others.length;
}
