/** Clients of the demo that are stuck, each for another reason. */
import type { PersonId } from '@clearway/domain/id';
import type { Org } from './cast.ts';
import { added, type Stage } from './client-added.ts';

/** A former biller holds the login. */
export function reed(stage: Stage): void {
  const { team, cast, script, ground } = stage;
  const reed = cast.doctor(38, 'Dr Miriam Reed');
  const client = added(stage, 38, {
    name: 'Dr Miriam Reed',
    owner: team.dev,
    individual: reed.profile,
    contacts: { [reed.person]: 'provider' },
  });
  ground.prepared(37, team.dev, {
    client,
    kinds: ['individual'],
    people: [],
    answers: {
      'npi-applied-by': 'biller',
      'login-control': 'former',
      'can-sign-in': 'locked',
      'contact-current': 'mfa-elsewhere',
      'lists-reviewed': 'unwanted',
    },
    route: 'we-ask',
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
  const { team, cast, script, ground } = stage;
  const okafor = cast.doctor(21, 'Dr Chidi Okafor', { mfaMethods: '1' });
  const client = added(stage, 21, {
    name: 'Dr Chidi Okafor',
    owner: team.rosa,
    individual: okafor.profile,
    contacts: { [okafor.person]: 'provider' },
  });
  ground.prepared(20, team.rosa, {
    client,
    kinds: ['individual'],
    people: [],
    answers: { 'can-sign-in': 'locked', 'lists-reviewed': null },
    route: 'we-ask',
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
  const { team, cast, path, ground } = stage;
  const valley = cast.organization(52, 'Valley Home Health Inc', 'Irene Castell');
  const client = added(stage, 51, {
    name: 'Valley Home Health',
    owner: team.dev,
    organization: valley.id,
    contacts: { [valley.ao]: 'ao' },
    tags: ['hha'],
  });
  ground.prepared(45, team.dev, { client, kinds: ['organization'], people: [valley.ao], route: 'we-ask' });
  const refused = path.asked(30, team.dev, valley.id);
  path.told(29, refused, valley.ao);
  path.answered(3, refused, 'rejected', { person: valley.ao });
}

/** A report the rules call impossible: an access manager made another. */
export function cedar(stage: Stage): void {
  const { team, cast, path, ground } = stage;
  const cedar = cast.organization(17, 'Cedar Grove Dental', 'Paul Nakamura');
  const clerk = cast.person(17, 'Lena Fox', { account: 'yes' });
  const helper = cast.person(16, 'Ben Ortiz', { account: 'yes' });
  const client = added(stage, 17, {
    name: 'Cedar Grove Dental',
    owner: team.maya,
    organization: cedar.id,
    contacts: { [clerk]: 'am', [cedar.ao]: 'ao' },
  });
  managersMade(stage, cedar, clerk, helper);
  ground.prepared(13, team.maya, {
    client,
    kinds: ['organization'],
    people: [cedar.ao, clerk],
    answers: { 'am-wanted': 'yes' },
    route: 'we-ask',
  });
  const cg = path.asked(11, team.maya, cedar.id);
  path.told(11, cg, clerk);
}

/** An access manager cannot make another: kept as reported, with a finding. */
function managersMade({ team, script }: Stage, { id, ao }: Org, clerk: PersonId, helper: PersonId): void {
  const made = (ago: number, person: PersonId, grantedBy: PersonId) =>
    script.tell(ago, team.maya, {
      kind: 'role-recorded',
      record: id,
      person,
      role: 'am',
      status: 'approved',
      grantedBy,
      how: 'said',
      on: script.day(ago),
    });
  made(15, clerk, ao);
  made(14, helper, clerk);
}
