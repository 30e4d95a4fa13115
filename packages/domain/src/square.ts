/** The standing of one square: a profile and a system. Access is open when one route is seen open (product.md section 4). */
import { type Clocks, type Running, runDays, runHours } from './clock.ts';
import type { Connection } from './connection.ts';
import { type Day, dayOf } from './day.ts';
import type { ProfileId } from './id.ts';
import type { Invitation } from './invitation.ts';
import type { Profile } from './profile.ts';
import type { StepRecord } from './progress.ts';
import type { NextMove, Standing } from './standing.ts';
import type { MoveCode, Mover } from './state.ts';
import type { System } from './system.ts';

const still = { risksAt: null, lapsesAt: null, lastDay: null } as const;

/**
 * The connection that counts for a system: the one recorded last, of one of our firms when it is given, of any
 * otherwise. Null when there is none.
 */
export function currentConnection(profile: Profile, system: System, firm?: ProfileId): Connection | null {
  const counts = (one: Connection) => one.system === system && (firm === undefined || one.firm === firm);
  const own = Object.values(profile.connections).filter(counts);
  return own.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)).at(-1) ?? null;
}

/** The 30-day clock of a request, null when it runs no more (answered and seen) or never began. */
export function connectionClock(connection: Connection, clocks: Clocks): Running | null {
  return connection.answer?.how === 'seen' ? null : requestClock(connection, clocks);
}

/** The clock a request had, whatever became of it; null when the day it was sent is not known. */
export function requestClock(connection: Connection, clocks: Clocks): Running | null {
  const length = clocks['connection-request'];
  if (!connection.requestedOn || length.unit !== 'days') return null;
  return runDays('connection-request', connection.requestedOn, length.days);
}

/** The PIN's clock of an invitation, null once it was used or withdrawn. */
export function invitationClock(invitation: Invitation, clocks: Clocks): Running | null {
  const length = clocks['staff-pin'];
  if (invitation.accepted || invitation.withdrawn || length.unit !== 'hours') return null;
  return runHours('staff-pin', invitation.sentAt, length.hours, dayOf);
}

const standing = (
  base: Standing['base'],
  since: Day | null,
  move: NextMove | null,
  run: Running | null = null,
): Standing => ({
  base,
  since,
  move,
  ...(run ? { risksAt: run.risksAt, lapsesAt: run.lapsesAt, lastDay: run.lastDay } : still),
});

const moving = (mover: Mover, code: MoveCode, actBy: Day | null = null): NextMove => ({ mover, code, actBy });

/** The day a route to this square was seen open, or null. Routes: a connection approved, or one of ours on staff with the function on. */
function openSince(profile: Profile, system: System): Day | null {
  const answer = currentConnection(profile, system)?.answer;
  if (answer?.is === 'approved' && answer.how === 'seen') return answer.on;
  const invited = Object.values(profile.invitations).find(
    (one) => one.ours && one.accepted?.how === 'seen' && one.systems.includes(system),
  );
  if (invited?.accepted) return invited.accepted.on;
  const role = Object.values(profile.roles).find(
    (one) =>
      one.ours && one.how === 'seen' && one.status === 'approved' && opens(one.role, one.systems, system),
  );
  return role?.on ?? null;
}

/** AO and AM get every function at once; staff end users only those switched on (fact base 2.4 b). */
function opens(role: string, on: readonly System[] | undefined, system: System): boolean {
  return role === 'ao' || role === 'am' || (role === 'seu' && (on?.includes(system) ?? false));
}

function ofConnection(connection: Connection, clocks: Clocks): Standing {
  const { answer, told, expectedOn, requestedOn, direction } = connection;
  const run = connectionClock(connection, clocks);
  const by = run?.actBy ?? null;
  if (answer?.is === 'approved') return standing('waiting', answer.on, moving('us', 'check-said', by), run);
  if (answer) return standing('blocked', answer.on, moving('us', 'ask-why'));
  if (requestedOn && direction === 'they-add')
    return standing('waiting', requestedOn, moving('us', 'approve-ours', by), run);
  if (requestedOn && told) return standing('waiting', told.on, moving('client', 'approve-request', by), run);
  if (requestedOn) return standing('waiting', requestedOn, moving('us', 'tell-client', by), run);
  if (told) return standing('waiting', told.on, moving('client', 'add-us'));
  return standing('in-progress', expectedOn ?? null, moving('us', 'tell-client'));
}

/** Which side unblocks what; the rest is ours to sort out. */
const moverOf: Partial<Record<string, Mover>> = {
  'portal-down': 'cms',
  'account-locked': 'client',
  'mfa-on-lost-phone': 'client',
  'former-biller-controls': 'client',
  'no-account': 'client',
  'waiting-for-papers': 'client',
};

/** The standing a blocked step gives its record, or null when none is blocked. The earliest block counts. */
export function blockedBy(steps: Readonly<Record<string, StepRecord>>): Standing | null {
  const blocked = Object.values(steps).flatMap((step) => (step.state === 'blocked' ? [step] : []));
  const first = blocked.sort((a, b) => (a.since < b.since ? -1 : 1))[0];
  return first ? standing('blocked', first.since, moving(moverOf[first.reason] ?? 'us', 'unblock')) : null;
}

function ofSteps(steps: Readonly<Record<string, StepRecord>>): Standing {
  const recorded = Object.values(steps);
  const waiting = recorded.find((step) => step.state === 'waiting');
  if (waiting?.state === 'waiting') {
    const mover = waiting.waitsOn === 'us' || waiting.waitsOn === 'client' ? waiting.waitsOn : 'cms';
    return standing('waiting', dayOf(waiting.at), moving(mover, 'wait-out', waiting.until ?? null));
  }
  const begun = recorded.some((step) => step.state === 'done' || step.state === 'in-progress');
  return standing(begun ? 'in-progress' : 'not-started', null, moving('us', 'open-access'));
}

function ofInvitation(profile: Profile, system: System, clocks: Clocks): Standing | null {
  const open = Object.values(profile.invitations).find(
    (one) => one.ours && !one.withdrawn && one.systems.includes(system),
  );
  if (!open) return null;
  if (open.accepted) return standing('waiting', open.accepted.on, moving('us', 'check-said'));
  const run = invitationClock(open, clocks);
  return standing('waiting', dayOf(open.sentAt), moving('us', 'accept-invitation', run?.actBy ?? null), run);
}

/**
 * The standing of a square. Open routes win; then a coded block on the profile (a running clock keeps running under
 * it); then the latest connection or invitation; then the steps done so far.
 */
export function squareStanding(profile: Profile, system: System, clocks: Clocks): Standing {
  const since = openSince(profile, system);
  if (since) return standing('ready', since, null);
  const connection = currentConnection(profile, system);
  const invited = ofInvitation(profile, system, clocks);
  const route = invited ?? (connection ? ofConnection(connection, clocks) : ofSteps(profile.steps));
  const blocked = blockedBy(profile.steps);
  return blocked ? { ...route, base: 'blocked', since: blocked.since, move: blocked.move } : route;
}
