/** Clients of the demo that are stuck, each for another reason, and those that have hardly begun. */
import { added, type Stage } from './clients.ts';

/** Stuck: a former biller, a lost phone, no official, a refusal. */
export function stuck(stage: Stage): void {
  const { team, cast, path, script } = stage;
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
  const cedar = cast.organization(17, 'Cedar Grove Dental', 'Paul Nakamura');
  const clerk = cast.person(17, 'Lena Fox', { account: 'yes' });
  const helper = cast.person(16, 'Ben Ortiz', { account: 'yes' });
  added(stage, 17, {
    name: 'Cedar Grove Dental',
    owner: team.rosa,
    organization: cedar.id,
    contacts: { [clerk]: 'am', [cedar.ao]: 'ao' },
  });
  // An access manager cannot make another: kept as reported, with a finding.
  script.tell(15, team.rosa, {
    kind: 'role-recorded',
    record: cedar.id,
    person: clerk,
    role: 'am',
    status: 'approved',
    grantedBy: cedar.ao,
    how: 'said',
    on: script.day(15),
  });
  script.tell(14, team.rosa, {
    kind: 'role-recorded',
    record: cedar.id,
    person: helper,
    role: 'am',
    status: 'approved',
    grantedBy: clerk,
    how: 'said',
    on: script.day(14),
  });
  const cg = path.asked(11, team.rosa, cedar.id);
  path.told(11, cg, clerk);
}

/** Other ways in, and first days. */
export function underWay(stage: Stage): void {
  const { team, cast, path, script } = stage;
  const pine = cast.organization(19, 'Pine Street Surgery Center', 'Dolores Marsh');
  const pineClient = added(stage, 19, {
    name: 'Pine Street Surgery Center',
    owner: team.dev,
    organization: pine.id,
    contacts: { [pine.ao]: 'ao' },
    goLive: 45,
  });
  script.tell(18, team.dev, {
    kind: 'route-chosen',
    record: pineClient,
    is: 'they-add',
    why: 'Their official wants to add us herself.',
  });
  const theirs = path.expected(18, team.dev, pine.id);
  path.told(17, theirs, pine.ao);
  path.added(2, theirs);
  const hart = cast.organization(13, 'Hart & Sons Medical Supply', 'Gloria Hart');
  const hartClient = added(stage, 13, {
    name: 'Hart & Sons Medical Supply',
    owner: team.rosa,
    organization: hart.id,
    contacts: { [hart.ao]: 'ao' },
    tags: ['dme'],
  });
  script.tell(12, team.rosa, {
    kind: 'route-chosen',
    record: hartClient,
    is: 'they-add',
    why: 'Our request was not found by their official.',
  });
  path.told(12, path.expected(12, team.rosa, hart.id), hart.ao);
  const bloom = cast.organization(8, 'Bloom Women’s Health', 'Teresa Quinn');
  const bloomClient = added(stage, 8, {
    name: 'Bloom Women’s Health',
    owner: team.dev,
    organization: bloom.id,
    contacts: { [bloom.ao]: 'ao' },
  });
  script.tell(7, team.dev, {
    kind: 'route-chosen',
    record: bloomClient,
    is: 'add-staff',
    why: 'They want one named person of ours as staff.',
  });
  const rosa = stage.ours.rosa;
  script.tell(1, team.dev, {
    kind: 'invitation-sent',
    record: bloom.id,
    invitation: script.id('invitation'),
    person: rosa,
    role: 'seu',
    systems: ['PECOS', 'NPPES'],
    sentAt: script.instant(1),
  });
  const lark = cast.doctor(9, 'Dr Simone Lark', { account: 'no' });
  added(stage, 9, {
    name: 'Dr Simone Lark',
    owner: team.rosa,
    individual: lark.profile,
    contacts: { [lark.person]: 'provider' },
  });
  path.ticked(7, team.rosa, lark.person, ['acct-open-registration', 'acct-enter-email']);
  const moss = cast.doctor(6, 'Dr Daniel Moss');
  added(stage, 6, {
    name: 'Dr Daniel Moss',
    owner: team.dev,
    individual: moss.profile,
    contacts: { [moss.person]: 'provider' },
  });
  path.ticked(5, team.dev, moss.profile, ['conn-ind-open-firm', 'conn-ind-find-provider']);
  const amber = cast.organization(4, 'Amber Valley Eye Care', 'Ruth Keller');
  const amberClient = added(stage, 4, {
    name: 'Amber Valley Eye Care',
    owner: null,
    organization: amber.id,
    contacts: { [amber.ao]: 'ao' },
  });
  script.tell(3, team.dev, { kind: 'client-snoozed', record: amberClient, until: script.day(-6) });
  added(stage, 2, {
    name: 'Northfield Rheumatology',
    owner: null,
    note: 'Only a name so far; asked them for NPIs.',
  });
  const webb = cast.doctor(1, 'Dr Carla Webb');
  added(stage, 1, {
    name: 'Dr Carla Webb',
    owner: null,
    individual: webb.profile,
    contacts: { [webb.person]: 'provider' },
    goLive: 60,
  });
}
