/** Whether a square is open: one route seen open is enough (product.md section 4). */
import type { Connection } from './connection.ts';
import type { Day } from './day.ts';
import type { ProfileId } from './id.ts';
import type { Invitation } from './invitation.ts';
import type { Profile } from './profile.ts';
import type { Role } from './role.ts';
import type { System } from './system.ts';

/**
 * The connection that counts for a system: the one recorded last, of one of our firms when it is given, of any
 * otherwise. Null when there is none.
 */
export function currentConnection(profile: Profile, system: System, firm?: ProfileId): Connection | null {
  const counts = (one: Connection) => one.system === system && (firm === undefined || one.firm === firm);
  const own = Object.values(profile.connections).filter(counts);
  return own.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)).at(-1) ?? null;
}

/** The invitation of one of ours that is still under way: not used, or used as far as we were told. The last one counts. */
export function currentInvitation(profile: Profile, system: System): Invitation | null {
  const ours = Object.values(profile.invitations).filter((one) => one.ours && !one.withdrawn);
  const underWay = ours.filter((one) => one.accepted?.how !== 'seen' && one.systems.includes(system));
  const order = (one: Invitation) => `${one.sentAt} ${one.id}`;
  return underWay.sort((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1) ?? null;
}

/** AO and AM get every function at once; staff end users only those switched on (fact base 2.4 b). */
export function opens(role: Pick<Role, 'role' | 'systems'>, system: System): boolean {
  if (role.role === 'ao' || role.role === 'am' || role.role === 'provider') return true;
  return role.role === 'seu' && (role.systems?.includes(system) ?? false);
}

/** Our people whose role at the profile opens the system, seen and approved. */
export function servedBy(profile: Profile, system: System): readonly Role[] {
  const ours = Object.values(profile.roles).filter((role) => role.ours && role.status === 'approved');
  return ours.filter((role) => role.how === 'seen' && opens(role, system));
}

/** The day a route to this square was seen open, or null. */
export function openSince(profile: Profile, system: System, firm?: ProfileId): Day | null {
  const answer = currentConnection(profile, system, firm)?.answer;
  if (answer?.is === 'approved' && answer.how === 'seen') return answer.on;
  const days = servedBy(profile, system).map((role) => role.on);
  return days.sort()[0] ?? null;
}
