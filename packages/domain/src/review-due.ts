/** When the access of a profile is to be reviewed next (fact base 7: every 90 days an organization, 180 an individual; our advice). */
import type { Clocks } from './clock.ts';
import type { Day } from './day.ts';
import { type Deadline, deadline } from './deadline.ts';
import { openSince } from './open-access.ts';
import type { Profile } from './profile.ts';
import { systems } from './system.ts';

/** Day the last review was signed off, else the day access was first seen open; null while there is nothing to review. */
function countsFrom(profile: Profile): Day | null {
  const signed = Object.values(profile.reviews ?? {}).flatMap((review) => review.signed?.on ?? []);
  const last = signed.sort().at(-1);
  if (last) return last;
  const opened = systems.flatMap((system) => openSince(profile, system) ?? []);
  return opened.sort()[0] ?? null;
}

/** The clock of the next review; null for a profile without open access that was never reviewed. */
export function reviewClock(profile: Profile, clocks: Clocks): Deadline | null {
  const startedOn = countsFrom(profile);
  if (!startedOn) return null;
  const clock = profile.kind === 'individual' ? 'access-review-individual' : 'access-review';
  return deadline(clock, { record: profile.id, thing: profile.id, startedOn }, clocks);
}
