/** Clients of the demo on other ways in, and in their first days. */
import { added, type Stage } from './client-added.ts';
/** They added us; our approval is due. */
export function pine(stage: Stage): void {
  const { team, cast, path, script, ground } = stage;
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
  ground.prepared(18, team.dev, { client: pineClient, kinds: ['organization'], people: [pine.ao] });
  const theirs = path.expected(18, team.dev, pine.id);
  path.told(17, theirs, pine.ao);
  path.added(2, theirs);
}

/** They were asked to add us. */
export function hart(stage: Stage): void {
  const { team, cast, path, script, ground } = stage;
  const hart = cast.organization(13, 'Hart & Sons Medical Supply', 'Gloria Hart');
  const hartClient = added(stage, 13, {
    name: 'Hart & Sons Medical Supply',
    owner: team.maya,
    organization: hart.id,
    contacts: { [hart.ao]: 'ao' },
    tags: ['dme'],
  });
  script.tell(12, team.maya, {
    kind: 'route-chosen',
    record: hartClient,
    is: 'they-add',
    why: 'Our request was not found by their official.',
  });
  // The agreement has not come back yet.
  ground.prepared(12, team.maya, {
    client: hartClient,
    kinds: ['organization'],
    people: [hart.ao],
    unsigned: true,
  });
  path.told(12, path.expected(12, team.maya, hart.id), hart.ao);
}

/** One of ours invited as staff, with a PIN that ends in days. */
export function bloom(stage: Stage): void {
  const { team, cast, script, ground } = stage;
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
  ground.prepared(7, team.dev, {
    client: bloomClient,
    kinds: ['organization'],
    people: [bloom.ao],
    answers: { 'who-works': 'solo' },
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
}

/** No account yet. */
export function lark(stage: Stage): void {
  const { team, cast, path } = stage;
  const lark = cast.doctor(9, 'Dr Simone Lark', { account: 'no' });
  added(stage, 9, {
    name: 'Dr Simone Lark',
    owner: team.rosa,
    individual: lark.profile,
    contacts: { [lark.person]: 'provider' },
  });
  path.ticked(7, team.rosa, lark.person, ['acct-open-registration', 'acct-enter-email']);
}

/** Begun, nothing sent. */
export function moss(stage: Stage): void {
  const { team, cast, path, ground } = stage;
  const moss = cast.doctor(6, 'Dr Daniel Moss');
  const client = added(stage, 6, {
    name: 'Dr Daniel Moss',
    owner: team.dev,
    individual: moss.profile,
    contacts: { [moss.person]: 'provider' },
  });
  ground.prepared(5, team.dev, {
    client,
    kinds: ['individual'],
    people: [],
    answers: { 'lists-reviewed': 'no' },
    route: 'we-ask',
  });
  ground.secured(5, team.dev, moss.person, '1');
  path.ticked(5, team.dev, moss.profile, ['conn-ind-open-firm', 'conn-ind-find-provider']);
}

/** Snoozed for some days. */
export function amber(stage: Stage): void {
  const { team, cast, script } = stage;
  const amber = cast.organization(4, 'Amber Valley Eye Care', 'Ruth Keller');
  const amberClient = added(stage, 4, {
    name: 'Amber Valley Eye Care',
    owner: team.maya,
    organization: amber.id,
    contacts: { [amber.ao]: 'ao' },
  });
  script.tell(3, team.maya, { kind: 'client-snoozed', record: amberClient, until: script.day(-6) });
}

/** Only a name so far. */
export function northfield(stage: Stage): void {
  added(stage, 2, {
    name: 'Northfield Rheumatology',
    owner: null,
    note: 'Only a name so far; asked them for NPIs.',
  });
}

/** Nobody owns it yet. */
export function webb(stage: Stage): void {
  const { cast } = stage;
  const webb = cast.doctor(1, 'Dr Carla Webb');
  added(stage, 1, {
    name: 'Dr Carla Webb',
    owner: null,
    individual: webb.profile,
    contacts: { [webb.person]: 'provider' },
    goLive: 60,
  });
}
