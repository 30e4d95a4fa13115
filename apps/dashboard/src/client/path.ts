/** One client's path over time as bars and points, made from what is recorded: nothing is drawn that nobody reported. */
import { connectionClock, requestClock } from '@clearway/domain/access-clock';
import type { View } from '@clearway/domain/client';
import type { Clocks } from '@clearway/domain/clock';
import type { Connection } from '@clearway/domain/connection';
import { addDays, type Day, dayOf, daysBetween } from '@clearway/domain/day';
import type { Invitation } from '@clearway/domain/invitation';
import type { Profile } from '@clearway/domain/profile';

export type Mark = { readonly on: Day; readonly label: string };
export type Lane = {
  readonly key: string;
  readonly label: string;
  /** The wait: from the day it began to the day it ended, or to today while it runs. */
  readonly from: Day;
  readonly to: Day;
  /** Until when the clock runs, when it does. */
  readonly lastDay: Day | null;
  readonly outcome: 'open' | 'answered' | 'running' | 'lapsed';
  readonly marks: readonly Mark[];
};
export type Path = { readonly from: Day; readonly to: Day; readonly lanes: readonly Lane[] };

function laneOf(profile: Profile, one: Connection, clocks: Clocks, today: Day): readonly Lane[] {
  const from = one.requestedOn ?? one.expectedOn;
  if (!from) return [];
  const lastDay = requestClock(one, clocks)?.lastDay ?? null;
  const running = connectionClock(one, clocks);
  const answered = one.answer?.on;
  const over = !answered && lastDay !== null && lastDay < today;
  const marks: Mark[] = [
    ...(one.requestedOn ? [{ on: one.requestedOn, label: 'Request sent' }] : []),
    ...(one.told ? [{ on: one.told.on, label: 'Client told' }] : []),
    ...(one.answer ? [{ on: one.answer.on, label: `${one.answer.is}, ${one.answer.how}` }] : []),
  ];
  const outcome = one.answer
    ? one.answer.is === 'approved' && one.answer.how === 'seen'
      ? 'open'
      : 'answered'
    : over
      ? 'lapsed'
      : 'running';
  return [
    {
      key: one.id,
      label: `${one.system}, ${profile.name}`,
      from,
      to: answered ?? (over && lastDay ? lastDay : today),
      lastDay: running?.lastDay ?? null,
      outcome,
      marks,
    },
  ];
}

function invitationLane(profile: Profile, one: Invitation, today: Day): Lane {
  const from = dayOf(one.sentAt);
  const to = one.accepted?.on ?? today;
  const marks = [
    { on: from, label: 'Invitation sent' },
    ...(one.accepted ? [{ on: one.accepted.on, label: `accepted, ${one.accepted.how}` }] : []),
  ];
  return {
    key: one.id,
    label: `Invitation, ${profile.name}`,
    from,
    to,
    lastDay: null,
    outcome: one.accepted ? 'answered' : 'running',
    marks,
  };
}

/** Null when nothing has begun. The span is padded so that marks at its ends can be read. */
export function pathOf(view: View, clocks: Clocks, today: Day): Path | null {
  const profiles = [view.individual, view.organization].filter((profile) => profile !== undefined);
  const lanes = profiles.flatMap((profile) => [
    ...Object.values(profile.connections).flatMap((one) => laneOf(profile, one, clocks, today)),
    ...Object.values(profile.invitations).map((one) => invitationLane(profile, one, today)),
  ]);
  if (lanes.length === 0) return null;
  const sorted = lanes.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const first = sorted[0]?.from ?? today;
  const ends = [
    today,
    ...lanes.map(({ to }) => to),
    ...lanes.flatMap(({ lastDay, marks }) => [...(lastDay ? [lastDay] : []), ...marks.map(({ on }) => on)]),
  ];
  return { from: addDays(first, -2), to: addDays(ends.toSorted().at(-1) ?? today, 2), lanes: sorted };
}

/** Where a day stands in the path, 0 to 100. */
export const placeOf = (path: Path, day: Day): number =>
  (100 * daysBetween(path.from, day)) / Math.max(1, daysBetween(path.from, path.to));
