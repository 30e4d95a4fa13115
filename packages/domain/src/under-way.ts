/** Waits on a profile that are not of a connection: a role asked for, or a step that waits on CMS. */
import { begunStanding } from './begun.ts';
import type { Connection } from './connection.ts';
import type { RoleRequest } from './invitation.ts';
import type { Profile } from './profile.ts';
import type { Standing } from './standing.ts';

const still = { risksAt: null, lapsesAt: null, lastDay: null } as const;

const manages = (role: string) => role === 'ao' || role === 'am';

/** The first role request that has to be answered before anybody at the organization can approve; null where somebody can. */
export function awaitedRole(profile: Profile): RoleRequest | null {
  const roles = Object.values(profile.roles);
  if (profile.kind === 'individual' || roles.some((one) => manages(one.role) && one.status === 'approved'))
    return null;
  const open = Object.values(profile.requests).filter((one) => !one.answer && manages(one.role));
  return open.sort((a, b) => (a.requestedOn < b.requestedOn ? -1 : 1))[0] ?? null;
}

/** Waiting on CMS for the first Authorized Official or Access Manager. */
export function roleStanding(profile: Profile): Standing | null {
  const request = awaitedRole(profile);
  if (!request) return null;
  return {
    base: 'waiting',
    since: request.requestedOn,
    move: { mover: 'cms', code: 'wait-out', actBy: null },
    ...still,
  };
}

/**
 * The wait on CMS that somebody recorded after the last thing that happened to the connection, e.g. papers that EUS
 * reviews; null otherwise. The connection's clock goes on beneath it.
 */
export function laterWait(profile: Profile, connection: Connection): Standing | null {
  const last = connection.told?.at ?? connection.at;
  const later = Object.entries(profile.steps).filter(
    ([, step]) => step.state === 'waiting' && step.at > last,
  );
  const wait = begunStanding(Object.fromEntries(later));
  return wait?.move?.mover === 'cms' && !connection.answer ? wait : null;
}
