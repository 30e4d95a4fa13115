/** Moves beside those of the squares: signatures, role requests, papers, passwords, reviews, removals, findings. */
import type { Act } from './authority-codes.ts';
import type { View } from './client.ts';
import { type ClockId, riskDays } from './clock.ts';
import { addDays, type Day, dayOf, daysBetween } from './day.ts';
import type { Deadline } from './deadline.ts';
import { openFindings } from './finding.ts';
import type { Move, ReasonCode } from './move-shape.ts';
import { type Guide, placeOf, placeOfStep } from './move-step.ts';
import { handsFor } from './move-who.ts';
import type { Profile } from './profile.ts';
import { openRemovals } from './review.ts';
import { clocksOfView } from './running.ts';
import type { MoveCode, Mover } from './state.ts';

type Kind = {
  readonly code: MoveCode;
  readonly mover: Mover;
  readonly why: ReasonCode;
  readonly late?: true;
  readonly act?: Act;
};

/** The clocks that are moves of their own and whose they are; `late` ones only when their end is near. */
const kinds: Partial<Readonly<Record<ClockId, Kind>>> = {
  'e-signature': { code: 'sign', mover: 'client', why: 'signature-runs' },
  'role-request': { code: 'ask-again', mover: 'us', why: 'role-requested' },
  'paper-review': { code: 'ask-again', mover: 'us', why: 'papers-sent' },
  'password-life': { code: 'change-password', mover: 'client', why: 'password-ends', late: true },
  'access-review': { code: 'review-access', mover: 'us', why: 'review-due', late: true },
  'access-review-individual': { code: 'review-access', mover: 'us', why: 'review-due', late: true },
};

/** The next of the days we ask again on, today included; a clock without a published length has only these. */
export function nextAsk(startedOn: Day, everyDays: number, today: Day): Day {
  const passed = Math.max(1, daysBetween(startedOn, today));
  return addDays(startedOn, Math.ceil(passed / everyDays) * everyDays);
}

const actByOf = (one: Deadline, today: Day): Day | null =>
  one.actBy ?? (one.chaseDays ? nextAsk(one.startedOn, one.chaseDays, today) : null);

const near = (one: Deadline, today: Day): boolean =>
  one.lastDay === null || daysBetween(today, one.lastDay) <= riskDays;

function recordName(view: View, record: string): string {
  const all = [view.client, view.individual, view.organization, ...Object.values(view.people)];
  return all.find((one) => one?.id === record)?.name ?? '';
}

const profileOf = (view: View, record: string): Profile | undefined =>
  [view.individual, view.organization].find((profile) => profile?.id === record);

/** A request that somebody at the client can approve online is the client's move; papers at CMS are ours to ask about. */
function kindOf(view: View, one: Deadline): Kind | undefined {
  const request = profileOf(view, one.record)?.requests[one.thing];
  if (!request || request.role === 'ao' || request.option === 'a') return kinds[one.clock];
  const act = request.role === 'am' ? 'approve-am' : 'approve-seu';
  return { code: 'approve-role', mover: 'client', why: 'role-requested', act };
}

function ofDeadline(guide: Guide, one: Deadline): readonly Move[] {
  const { view } = guide;
  const today = dayOf(guide.reading.now);
  const kind = kindOf(view, one);
  if (!kind || (kind.late && !near(one, today))) return [];
  const person = Object.values(view.people).find((each) => each.id === one.record);
  const mover = person?.member ? 'us' : kind.mover;
  const actBy = actByOf(one, today);
  const profile = profileOf(view, one.record);
  const place = placeOf(kind.code, one.record, guide) ?? placeOfStep(one.thing, guide);
  return [
    {
      mover,
      code: kind.code,
      actBy,
      record: one.record,
      name: recordName(view, one.record),
      systems: [],
      things: [one.thing],
      ...handsFor(kind.code, mover, view, { profile, person: person?.id, act: kind.act }),
      owner: mover === 'us' ? (view.client.owner ?? null) : null,
      checklist: place?.checklist ?? null,
      step: place?.step ?? null,
      screen: place?.screen ?? null,
      since: one.startedOn,
      lastDay: one.lastDay,
      overdue: actBy !== null && actBy < today,
      why: { code: kind.why, slots: { on: one.startedOn, clock: one.clock } },
    },
  ];
}

const plain = {
  systems: [],
  checklist: null,
  step: null,
  screen: null,
  actBy: null,
  lastDay: null,
  overdue: false,
};

function removals(view: View): readonly Move[] {
  const profiles = [view.individual, view.organization].flatMap((profile) => profile ?? []);
  return profiles.flatMap((profile) => {
    const open = openRemovals(profile);
    const [first] = open;
    if (!first) return [];
    const hands = handsFor('confirm-removal', 'client', view, { profile });
    const things = open.map((one) => one.key);
    const why = { code: 'removal-open' as const, slots: { count: String(open.length) } };
    const move = { mover: 'client' as const, code: 'confirm-removal' as const, owner: null, since: first.on };
    return [{ ...plain, ...move, ...hands, record: profile.id, name: profile.name, things, why }];
  });
}

function findings(view: View): readonly Move[] {
  const byRecord = Map.groupBy(openFindings(view), (one) => one.record);
  return [...byRecord].map(([record, found]) => ({
    ...plain,
    mover: 'us' as const,
    code: 'settle-finding' as const,
    actor: 'our-member' as const,
    person: null,
    others: [],
    owner: view.client.owner ?? null,
    record,
    name: recordName(view, record),
    things: found.map((one) => one.key),
    since: dayOf(found[0]?.finding.at ?? ''),
    why: {
      code: 'finding-open' as const,
      slots: { count: String(found.length), finding: found[0]?.finding.code ?? '' },
    },
  }));
}

/** What runs beside the way to access. */
export function moreMoves(guide: Guide): readonly Move[] {
  const { view, reading } = guide;
  const timed = clocksOfView(view, reading.clocks, reading.checklists).flatMap((one) =>
    ofDeadline(guide, one),
  );
  return [...timed, ...removals(view), ...findings(view)];
}
