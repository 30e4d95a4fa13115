/** Roles as they were reported. The matrix never vetoes: what should not be possible is kept with a finding (fact base 2.4). */
import type { ChangeOf } from './change.ts';
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
import { given } from './given.ts';
import type { PersonId } from './id.ts';
import { same } from './patch.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Role, RoleName } from './role.ts';

/** A role somebody is said to have, and who is said to have given it. */
export type Report = Pick<Role, 'person' | 'role' | 'status' | 'how' | 'on'> & {
  readonly official?: Role['official'];
  readonly systems?: Role['systems'];
  readonly grantedBy?: PersonId | 'cms' | undefined;
};

/** What the rules say against this grant: AM by an AM (2.4 a), AO by anyone but CMS, anything by staff. */
function grantFindings(profile: Profile, report: Report): readonly NewFinding[] {
  const by = report.grantedBy;
  if (!by || by === 'cms') return [];
  const slots = { person: report.person, grantor: by };
  // Nobody makes oneself AM, whatever one was; that one gives up a role oneself is no matter for a finding.
  const grantor = by === report.person ? (report.role === 'am' ? 'am' : undefined) : profile.roles[by]?.role;
  if (report.role === 'ao') return [{ code: 'ao-not-made-by-cms', slots }];
  if (report.role === 'am' && grantor === 'am') return [{ code: 'am-made-am', slots }];
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

/** The role as reported. What the report leaves out is as it was; what was seen is not unsaid by the same told again. */
function roleOf(old: Role | undefined, report: Report, person: Person, { context }: Scene): Role {
  const { grantedBy: _by, official, systems, ...values } = report;
  const kept = given({ official: official ?? old?.official, systems: systems ?? old?.systems });
  const ours = person.member ? { ours: true as const } : {};
  const next: Role = { ...values, ...kept, ...ours, by: context.by, at: context.now };
  const { how, on, by, at } = old ?? next;
  return old?.how === 'seen' && next.how === 'said' && same({ ...next, how, on, by, at }, old) ? old : next;
}

/** The profile with the role, and what is odd about it; refused only where a person is not known. */
export function withRole(profile: Profile, report: Report, scene: Scene): Outcome {
  const person = scene.known.person(report.person);
  if (!person) return refuse({ code: 'unknown', field: 'person' });
  const { grantedBy } = report;
  if (grantedBy && grantedBy !== 'cms' && !scene.known.person(grantedBy))
    return refuse({ code: 'unknown', field: 'grantedBy' });
  const role = roleOf(profile.roles[report.person], report, person, scene);
  const findings = [
    ...grantFindings(profile, report),
    ...oursFindings(profile, person, report.role, scene),
    ...futureFinding(report.on, scene.context),
  ];
  return keep({ ...profile, roles: { ...profile.roles, [report.person]: role } }, findings);
}

function recorded(profile: Profile, change: ChangeOf<'role-recorded'>, scene: Scene): Outcome {
  const { official, systems, grantedBy, person, role, status, how, on } = change;
  return withRole(
    profile,
    { person, role, status, how, on, grantedBy, ...given({ official, systems }) },
    scene,
  );
}

const noRecord: Outcome = refuse({ code: 'unknown', field: 'record' });

export const roleHandlers: Handlers<'role-recorded' | 'role-ended'> = {
  'role-recorded': (change, scene) =>
    isProfile(scene.before) ? recorded(scene.before, change, scene) : noRecord,
  'role-ended': ({ person, how, on }, scene) =>
    isProfile(scene.before)
      ? withRole(scene.before, { person, how, on, role: 'none', status: 'disassociated' }, scene)
      : noRecord,
};
