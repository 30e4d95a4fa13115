/** Roles and requests for them. The matrix never vetoes a report: what should not be possible is kept with a finding (fact base 2.4). */

import type { Day } from './day.ts';
import type { Handlers } from './decide-kinds.ts';
import {
  futureFinding,
  isProfile,
  keep,
  type NewFinding,
  type Outcome,
  refuse,
  type Scene,
} from './decided.ts';
import type { PersonId } from './id.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Role, RoleName } from './role.ts';

type Granted = {
  readonly person: PersonId;
  readonly role: RoleName;
  readonly grantedBy?: PersonId | 'cms' | undefined;
};

/** What the rules say against this grant: AM by an AM (2.4 a), AO by anyone but CMS, anything by staff. */
function grantFindings(profile: Profile, granted: Granted): readonly NewFinding[] {
  const by = granted.grantedBy;
  if (!by || by === 'cms') return [];
  const slots = { person: granted.person, grantor: by };
  const grantor = profile.roles[by]?.role;
  if (granted.role === 'ao') return [{ code: 'ao-not-made-by-cms', slots }];
  if (granted.role === 'am' && grantor === 'am') return [{ code: 'am-made-am', slots }];
  return grantor === 'seu' || grantor === 'none' ? [{ code: 'role-changed-by-staff', slots }] : [];
}

/** Our member is never AO of a client, and AM only by the client's recorded decision (product.md section 3; risk.ts reads it again). */
function oursFindings(profile: Profile, person: Person, role: RoleName, scene: Scene): readonly NewFinding[] {
  if (!person.member || profile.ours) return [];
  const slots = { person: person.id };
  if (role === 'ao') return [{ code: 'our-member-is-ao', slots }];
  const decided = scene.known.weAreAmAt?.(profile.id) ?? false;
  return role === 'am' && !decided ? [{ code: 'our-member-is-am-undecided', slots }] : [];
}

function personsKnown(
  scene: Scene,
  person: PersonId,
  grantedBy: PersonId | 'cms' | undefined,
): Outcome | null {
  if (!scene.known.person(person)) return refuse({ code: 'unknown', field: 'person' });
  if (grantedBy && grantedBy !== 'cms' && !scene.known.person(grantedBy))
    return refuse({ code: 'unknown', field: 'grantedBy' });
  return null;
}

type Report = Granted & Pick<Role, 'status' | 'how' | 'on'> & Partial<Pick<Role, 'official' | 'systems'>>;

function withRole(profile: Profile, report: Report, scene: Scene): Outcome {
  const person = scene.known.person(report.person);
  if (!person) return refuse({ code: 'unknown', field: 'person' });
  const old = profile.roles[report.person];
  const official = report.official ?? old?.official;
  const systems = report.systems ?? old?.systems;
  const role: Role = {
    person: report.person,
    role: report.role,
    status: report.status,
    how: report.how,
    on: report.on,
    by: scene.context.by,
    at: scene.context.now,
    ...(person.member ? { ours: true as const } : {}),
    ...(official ? { official } : {}),
    ...(systems ? { systems } : {}),
  };
  const findings = [
    ...grantFindings(profile, report),
    ...oursFindings(profile, person, report.role, scene),
    ...futureFinding(report.on, scene.context),
  ];
  return keep({ ...profile, roles: { ...profile.roles, [report.person]: role } }, findings);
}

function ended(profile: Profile, person: PersonId, on: Day, scene: Scene): Outcome {
  const role = profile.roles[person];
  if (!role) return refuse({ code: 'unknown', field: 'person' });
  const next = {
    ...role,
    role: 'none' as const,
    status: 'disassociated' as const,
    on,
    by: scene.context.by,
    at: scene.context.now,
  };
  return keep({ ...profile, roles: { ...profile.roles, [person]: next } }, futureFinding(on, scene.context));
}

export const roleHandlers: Handlers<
  'role-recorded' | 'role-ended' | 'role-requested' | 'role-request-answered'
> = {
  'role-recorded': (change, scene) => {
    if (!isProfile(scene.before)) return refuse({ code: 'unknown', field: 'record' });
    const { official, systems, grantedBy, person, role, status, how, on } = change;
    const report = {
      person,
      role,
      status,
      how,
      on,
      grantedBy,
      ...(official ? { official } : {}),
      ...(systems ? { systems } : {}),
    };
    return personsKnown(scene, person, grantedBy) ?? withRole(scene.before, report, scene);
  },
  'role-ended': (change, scene) =>
    isProfile(scene.before)
      ? ended(scene.before, change.person, change.on, scene)
      : refuse({ code: 'unknown', field: 'record' }),
  'role-requested': (change, scene) => {
    if (!isProfile(scene.before)) return refuse({ code: 'unknown', field: 'record' });
    const { request: id, person, role, option, on, trackingId } = change;
    const request = {
      id,
      person,
      role,
      requestedOn: on,
      at: scene.context.now,
      ...(option ? { option } : {}),
      ...(trackingId ? { trackingId } : {}),
    };
    const next = { ...scene.before, requests: { ...scene.before.requests, [id]: request } };
    return personsKnown(scene, person, undefined) ?? keep(next, futureFinding(on, scene.context));
  },
  'role-request-answered': (change, scene) => {
    if (!isProfile(scene.before)) return refuse({ code: 'unknown', field: 'record' });
    const request = scene.before.requests[change.request];
    if (!request) return refuse({ code: 'unknown', field: 'request' });
    const answer = {
      is: change.is,
      how: change.how,
      on: change.on,
      by: scene.context.by,
      at: scene.context.now,
    };
    const next = {
      ...scene.before,
      requests: { ...scene.before.requests, [request.id]: { ...request, answer } },
    };
    if (change.is !== 'approved') return keep(next, futureFinding(change.on, scene.context));
    const { person, role } = request;
    const report = {
      person,
      role,
      status: 'approved' as const,
      how: change.how,
      on: change.on,
      grantedBy: change.grantedBy,
    };
    return personsKnown(scene, person, change.grantedBy) ?? withRole(next, report, scene);
  },
};
