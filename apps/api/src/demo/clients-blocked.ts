/** Clients of the demo that are stuck, each for another reason. */
import { added, type Stage } from './client-added.ts';
/** A former biller holds the login. */
export function reed(stage: Stage): void {
  const { team, cast, script } = stage;
  const reed = cast.doctor(38, 'Dr Miriam Reed');
  added(stage, 38, {
    name: 'Dr Miriam Reed',
    owner: team.dev,
    individual: reed.profile,
    contacts: { [reed.person]: 'provider' },
  });
  script.tell(36, team.dev, {
    kind: 'holder-recorded',
    record: reed.profile,
    holder: script.id('holder'),
    name: 'Summit Billing (former)',
    holderKind: 'surrogate',
    systems: ['PECOS', 'NPPES'],
  });
  script.tell(33, team.dev, {
    kind: 'step-blocked',
    record: reed.profile,
    step: 'conn-ind-submit',
    reason: 'former-biller-controls',
    since: script.day(33),
    note: 'The former biller still holds the login and does not answer.',
  });
}

/** The only MFA method is on a lost phone. */
export function okafor(stage: Stage): void {
  const { team, cast, script } = stage;
  const okafor = cast.doctor(21, 'Dr Chidi Okafor', { mfaMethods: '1' });
  added(stage, 21, {
    name: 'Dr Chidi Okafor',
    owner: team.rosa,
    individual: okafor.profile,
    contacts: { [okafor.person]: 'provider' },
  });
  script.tell(6, team.rosa, {
    kind: 'step-blocked',
    record: okafor.person,
    step: 'mfa-enter-code',
    reason: 'mfa-on-lost-phone',
    since: script.day(6),
    note: 'New phone; only one method was set.',
  });
}

/** Their official refused. */
export function valley(stage: Stage): void {
  const { team, cast, path } = stage;
  const valley = cast.organization(52, 'Valley Home Health Inc', 'Irene Castell');
  added(stage, 51, {
    name: 'Valley Home Health',
    owner: team.dev,
    organization: valley.id,
    contacts: { [valley.ao]: 'ao' },
    tags: ['hha'],
  });
  const refused = path.asked(30, team.dev, valley.id);
  path.told(29, refused, valley.ao);
  path.answered(3, refused, 'rejected', { person: valley.ao });
}

/** A report the rules call impossible: an access manager made another. */
export function cedar(stage: Stage): void {
  const { team, cast, path, script } = stage;
  const cedar = cast.organization(17, 'Cedar Grove Dental', 'Paul Nakamura');
  const clerk = cast.person(17, 'Lena Fox', { account: 'yes' });
  const helper = cast.person(16, 'Ben Ortiz', { account: 'yes' });
  added(stage, 17, {
    name: 'Cedar Grove Dental',
    owner: team.maya,
    organization: cedar.id,
    contacts: { [clerk]: 'am', [cedar.ao]: 'ao' },
  });
  // An access manager cannot make another: kept as reported, with a finding.
  script.tell(15, team.maya, {
    kind: 'role-recorded',
    record: cedar.id,
    person: clerk,
    role: 'am',
    status: 'approved',
    grantedBy: cedar.ao,
    how: 'said',
    on: script.day(15),
  });
  script.tell(14, team.maya, {
    kind: 'role-recorded',
    record: cedar.id,
    person: helper,
    role: 'am',
    status: 'approved',
    grantedBy: clerk,
    how: 'said',
    on: script.day(14),
  });
  const cg = path.asked(11, team.maya, cedar.id);
  path.told(11, cg, clerk);
}
