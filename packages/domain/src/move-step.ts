/** Where a move is made: the step of the client's checklists, and the screen it begins on. */
import type { Step } from './checklist.ts';
import type { View } from './client.ts';
import { dayOf } from './day.ts';
import type { Reading } from './reading.ts';
import type { NextMove, Part } from './standing.ts';
import type { MoveCode } from './state.ts';
import { nextStep, type StepLine, stepLines } from './step-standing.ts';
import { type Assigned, checklistsFor } from './steps.ts';

export type Place = { readonly checklist: string; readonly step: string; readonly screen: string | null };

const clientSide = (step: Step) => ['provider', 'ao', 'am'].includes(step.who[0] ?? '');

/** The step that records what the move brings about. */
const makes: Partial<Readonly<Record<MoveCode | 'invite-again', (step: Step) => boolean>>> = {
  'invite-again': (step) => step.records === 'invitation-sent',
  'send-again': (step) => step.records === 'connection-requested',
  'tell-client': (step) => step.records === 'client-told' || step.records === 'connection-expected',
  'approve-request': (step) => step.records === 'connection-answered' && clientSide(step),
  'approve-ours': (step) => step.records === 'connection-answered' && step.who[0] === 'firm-ao',
  'add-us': (step) => step.records === 'connection-requested' && clientSide(step),
  'check-said': (step) => step.records === 'connection-answered' && step.who[0] === 'credentialer',
  'accept-invitation': (step) => step.records === 'invitation-accepted',
  sign: (step) => step.clock === 'e-signature' && step.who[0] === 'signer',
  'approve-role': (step) => step.records === 'role-recorded' && clientSide(step),
};

/** Moves that are a way through a whole checklist: shown at its first open step. */
const through: readonly (MoveCode | 'invite-again')[] = ['add-us', 'accept-invitation', 'approve-request'];

const placed = (assigned: Assigned, step: Step): Place => ({
  checklist: assigned.checklist.id,
  step: step.id,
  screen: step.screens[0] ?? null,
});

/** A client with its checklists, read at an hour. */
export type Guide = {
  readonly view: View;
  readonly reading: Reading;
  readonly assigned: readonly Assigned[];
};

export const guideOf = (view: View, reading: Reading): Guide => ({
  view,
  reading,
  assigned: checklistsFor(view, reading.checklists),
});

/** A move that is made nowhere in particular. */
export const noPlace = { checklist: null, step: null, screen: null };

/** Whose record it is about, since when, until when, and whether the day to act by has passed. */
export function timing({ view, reading }: Guide, move: NextMove, part: Part) {
  return {
    record: part.record,
    owner: move.mover === 'us' ? (view.client.owner ?? null) : null,
    since: part.since,
    lastDay: part.lastDay,
    overdue: move.actBy !== null && move.actBy < dayOf(reading.now),
  };
}

const openOf = (guide: Guide, assigned: Assigned): StepLine | null =>
  nextStep(stepLines(guide.view, assigned));

/** The place of a move about a record: the most special checklist that has such a step comes last, so the last counts. */
export function placeOf(code: MoveCode | 'invite-again', record: string, guide: Guide): Place | null {
  const fits = makes[code];
  if (!fits) return code === 'open-access' ? firstOpen(record, guide) : null;
  const mine = guide.assigned.filter((one) => one.record === record || one.checklist.home === 'client');
  const found = mine.flatMap((assigned) => {
    const step = assigned.checklist.steps.find(fits);
    return step ? [{ assigned, step }] : [];
  });
  const last = code === 'check-said' ? found[0] : found.at(-1);
  if (!last) return null;
  const open = through.includes(code) ? openOf(guide, last.assigned) : null;
  return placed(last.assigned, open?.step ?? last.step);
}

const early: readonly string[] = ['discovery', 'account', 'mfa', 'role', 'connection', 'staff'];

/**
 * Lists that the outcome has overtaken: discovery once something was sent for any profile, and the account and MFA of a
 * provider whose own approval was seen, because nobody approves without signing in.
 */
function overtaken({ checklist, record }: Assigned, { individual, organization, client }: View): boolean {
  const sent = [individual, organization].flatMap((profile) => Object.values(profile?.connections ?? {}));
  if (checklist.section === 'discovery') return record === client.id && sent.length > 0;
  const own = Object.values(individual?.connections ?? {}).some(
    (one) => one.answer?.is === 'approved' && one.answer.how === 'seen',
  );
  return (
    (checklist.section === 'account' || checklist.section === 'mfa') && record === individual?.person && own
  );
}

/** The first open step on the way to access, for a record or for all of the client. */
function firstOpen(record: string, guide: Guide): Place | null {
  const order = (one: Assigned) => early.indexOf(one.checklist.section);
  const concerned = guide.assigned.filter((one) => order(one) >= 0 && concerns(one, record, guide.view));
  const mine = concerned.filter((one) => !overtaken(one, guide.view));
  for (const assigned of [...mine].sort((a, b) => order(a) - order(b))) {
    const line = openOf(guide, assigned);
    if (line) return placed(assigned, line.step);
  }
  return null;
}

/** What concerns a profile: its own lists, the client's, and those of its people's logins. */
function concerns(assigned: Assigned, record: string, view: View): boolean {
  if (assigned.record === record || assigned.record === view.client.id) return true;
  const kind = view.individual?.id === record ? 'individual' : 'organization';
  return assigned.checklist.home === 'person' && assigned.kind === kind;
}

/** The first open step of a person's account. */
export function accountPlace(record: string, guide: Guide): Place | null {
  const own = guide.assigned.filter((one) => one.record === record && one.checklist.section === 'account');
  for (const assigned of own) {
    const line = openOf(guide, assigned);
    if (line) return placed(assigned, line.step);
  }
  return null;
}

/** The place of a step that is known by its id. */
export function placeOfStep(id: string, guide: Guide): Place | null {
  for (const assigned of guide.assigned) {
    const step = assigned.checklist.steps.find((one) => one.id === id);
    if (step) return placed(assigned, step);
  }
  return null;
}
