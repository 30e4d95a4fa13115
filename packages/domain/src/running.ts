/** Every deadline that runs on a record: what it is of, since when, until when. What happens at zero stands with the clock in the catalogue. */
import { connectionClock, invitationClock } from './access-clock.ts';
import type { Checklist } from './checklist.ts';
import type { View } from './client.ts';
import { type Clocks, spansWeekend } from './clock.ts';
import { dayOf } from './day.ts';
import { type Deadline, deadline, ends } from './deadline.ts';
import { type AnyRecord, isPerson, isProfile } from './decided.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import { peopleOf } from './readiness.ts';
import { reviewClock } from './review-due.ts';
import { stepClocks } from './step-clock.ts';

function ofConnections(profile: Profile, clocks: Clocks): readonly Deadline[] {
  return Object.values(profile.connections).flatMap((one) => {
    const run = connectionClock(one, clocks);
    if (!run || !one.requestedOn) return [];
    return [ends({ record: profile.id, thing: one.id, system: one.system, startedOn: one.requestedOn }, run)];
  });
}

function ofInvitations(profile: Profile, clocks: Clocks): readonly Deadline[] {
  return Object.values(profile.invitations).flatMap((one) => {
    const run = invitationClock(one, clocks);
    const start = { record: profile.id, thing: one.id, startedOn: dayOf(one.sentAt) };
    return run ? [ends(start, run, spansWeekend(one.sentAt, run.lapsesAt))] : [];
  });
}

function ofRequests(profile: Profile, clocks: Clocks): readonly Deadline[] {
  const open = Object.values(profile.requests).filter((one) => !one.answer);
  return open.map((one) =>
    deadline('role-request', { record: profile.id, thing: one.id, startedOn: one.requestedOn }, clocks),
  );
}

function ofProfile(profile: Profile, clocks: Clocks): readonly Deadline[] {
  const review = reviewClock(profile, clocks);
  return [
    ...ofConnections(profile, clocks),
    ...ofInvitations(profile, clocks),
    ...ofRequests(profile, clocks),
    ...(review ? [review] : []),
  ];
}

function ofPerson(person: Person, clocks: Clocks): readonly Deadline[] {
  const { passwordChangedOn: startedOn, id } = person;
  return startedOn ? [deadline('password-life', { record: id, thing: id, startedOn }, clocks)] : [];
}

/**
 * The deadlines of one record, lapsed ones included until somebody says what became of them. With `checklists` also
 * those that a ticked step starts (e-signature, review of papers …).
 */
export function clocksOf(
  record: AnyRecord,
  clocks: Clocks,
  checklists: readonly Checklist[] = [],
): readonly Deadline[] {
  if (record.removed) return [];
  const own = isPerson(record)
    ? ofPerson(record, clocks)
    : isProfile(record)
      ? ofProfile(record, clocks)
      : [];
  return [...own, ...stepClocks(record, clocks, checklists)];
}

/** All deadlines of a client, those that end first in front. */
export function clocksOfView(
  view: View,
  clocks: Clocks,
  checklists: readonly Checklist[],
): readonly Deadline[] {
  const profiles = [view.individual, view.organization].flatMap((profile) => profile ?? []);
  const records = [view.client, ...profiles, ...peopleOf(view)];
  const end = (one: Deadline) => one.lapsesAt ?? '9999';
  const all = records.flatMap((record) => clocksOf(record, clocks, checklists));
  return all.sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}
