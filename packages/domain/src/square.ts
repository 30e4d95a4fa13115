/** The standing of one square: a profile and a system, for one of our firms or for any. */
import { connectionClock, invitationClock, requestClock } from './access-clock.ts';
import { begunStanding } from './begun.ts';
import { blockedBy } from './blocked.ts';
import type { Clocks, Running } from './clock.ts';
import type { Connection } from './connection.ts';
import { type Day, dayOf } from './day.ts';
import type { ProfileId } from './id.ts';
import { currentConnection, currentInvitation, openSince } from './open-access.ts';
import type { Profile } from './profile.ts';
import type { NextMove, Standing } from './standing.ts';
import type { MoveCode, Mover } from './state.ts';
import type { System } from './system.ts';
import { laterWait, roleStanding } from './under-way.ts';

const still = { risksAt: null, lapsesAt: null, lastDay: null } as const;

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

/** Approved as we were told: it stays waiting until one of us looks, by the day the request would have needed it. */
function saidApproved(connection: Connection, on: Day, clocks: Clocks): Standing {
  const run = requestClock(connection, clocks);
  return {
    ...standing('waiting', on, moving('us', 'check-said', run?.actBy ?? null)),
    lastDay: run?.lastDay ?? null,
  };
}

/** Rejected after its last day: CMS did that by itself, and sending again is all there is to do. Else somebody has to be asked why. */
function refused(connection: Connection, on: Day, clocks: Clocks): Standing {
  const run = requestClock(connection, clocks);
  const byItself = connection.answer?.is === 'rejected' && run !== null && on > run.lastDay;
  return standing('blocked', on, moving('us', byItself ? 'send-again' : 'ask-why'));
}

function ofConnection(connection: Connection, clocks: Clocks): Standing {
  const { answer, told, expectedOn, requestedOn, direction } = connection;
  const run = connectionClock(connection, clocks);
  const by = run?.actBy ?? null;
  if (answer?.is === 'approved') return saidApproved(connection, answer.on, clocks);
  if (answer) return refused(connection, answer.on, clocks);
  if (requestedOn && direction === 'they-add')
    return standing('waiting', requestedOn, moving('us', 'approve-ours', by), run);
  if (requestedOn && told) return standing('waiting', told.on, moving('client', 'approve-request', by), run);
  if (requestedOn) return standing('waiting', requestedOn, moving('us', 'tell-client', by), run);
  if (told) return standing('waiting', told.on, moving('client', 'add-us'));
  return standing('in-progress', expectedOn ?? null, moving('us', 'tell-client'));
}

function ofInvitation(profile: Profile, system: System, clocks: Clocks): Standing | null {
  const last = currentInvitation(profile, system);
  if (!last) return null;
  if (last.accepted) return standing('waiting', last.accepted.on, moving('us', 'check-said'));
  const run = invitationClock(last, clocks);
  const move = moving('us', 'accept-invitation', run?.actBy ?? null);
  return standing('waiting', dayOf(last.sentAt), move, run);
}

/** The connection's standing; a wait on CMS that was recorded later says whose move it is, and the clock runs on. */
function asAwaited(profile: Profile, connection: Connection, clocks: Clocks): Standing {
  const own = ofConnection(connection, clocks);
  const wait = laterWait(profile, connection);
  return wait ? { ...own, since: wait.since, move: wait.move } : own;
}

/** Nothing sent yet: a wait on a step or on the first official, else what was begun, else nothing. */
function ofSteps(profile: Profile): Standing {
  const begun = begunStanding(profile.steps);
  if (begun?.base === 'waiting') return begun;
  return roleStanding(profile) ?? begun ?? standing('not-started', null, moving('us', 'open-access'));
}

/** A block outranks the clock under it; its last day and act-by stay to be shown. */
function under(blocked: Standing, route: Standing): Standing {
  const { move } = blocked;
  return {
    ...blocked,
    lastDay: route.lastDay,
    move: move && { ...move, actBy: route.move?.actBy ?? null },
  };
}

/**
 * The standing of a square. Open routes win; then a coded block on the profile (a running clock keeps running under
 * it); then the latest connection or invitation; then the steps done so far. With `firm` only that firm's connections
 * count: a client of one of our firms is not served by another's.
 */
export function squareStanding(profile: Profile, system: System, clocks: Clocks, firm?: ProfileId): Standing {
  const since = openSince(profile, system, firm);
  if (since) return standing('ready', since, null);
  const connection = currentConnection(profile, system, firm);
  const invited = ofInvitation(profile, system, clocks);
  const route = invited ?? (connection ? asAwaited(profile, connection, clocks) : ofSteps(profile));
  const blocked = blockedBy(profile.steps, system);
  return blocked ? under(blocked, route) : route;
}
