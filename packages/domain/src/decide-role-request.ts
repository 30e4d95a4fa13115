/** Requests for a role: option A by papers to CMS, option B approved online by somebody who may (fact base 2.3). */
import type { ChangeOf } from './change.ts';
import type { Handlers } from './decide-kinds.ts';
import { withRole } from './decide-role.ts';
import { futureFinding, isProfile, keep, type Outcome, refuse, type Scene } from './decided.ts';
import { given } from './given.ts';
import type { RoleRequest } from './invitation.ts';
import type { Profile } from './profile.ts';

const withRequest = (profile: Profile, one: RoleRequest): Profile => ({
  ...profile,
  requests: { ...profile.requests, [one.id]: one },
});

function requested(profile: Profile, change: ChangeOf<'role-requested'>, scene: Scene): Outcome {
  const { request: id, person, role, option, on, trackingId } = change;
  if (!scene.known.person(person)) return refuse({ code: 'unknown', field: 'person' });
  const old = profile.requests[id];
  if (old && (old.person !== person || old.role !== role))
    return refuse({ code: 'id-taken', field: 'request' });
  const at = old?.at ?? scene.context.now;
  const next = { ...old, id, person, role, requestedOn: on, at, ...given({ option, trackingId }) };
  return keep(withRequest(profile, next), futureFinding(on, scene.context));
}

/** An approval brings the role with it. */
function answered(profile: Profile, change: ChangeOf<'role-request-answered'>, scene: Scene): Outcome {
  const request = profile.requests[change.request];
  if (!request) return refuse({ code: 'unknown', field: 'request' });
  const { is, how, on, grantedBy } = change;
  const answer = { is, how, on, by: scene.context.by, at: scene.context.now };
  const next = withRequest(profile, { ...request, answer });
  if (is !== 'approved') return keep(next, futureFinding(on, scene.context));
  const { person, role } = request;
  return withRole(next, { person, role, status: 'approved', how, on, grantedBy }, scene);
}

const noRecord: Outcome = refuse({ code: 'unknown', field: 'record' });

export const roleRequestHandlers: Handlers<'role-requested' | 'role-request-answered'> = {
  'role-requested': (change, scene) =>
    isProfile(scene.before) ? requested(scene.before, change, scene) : noRecord,
  'role-request-answered': (change, scene) =>
    isProfile(scene.before) ? answered(scene.before, change, scene) : noRecord,
};
