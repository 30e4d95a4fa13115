/** Clients of the demo whose access is open, and those whose clocks run. */
import { added, type Stage } from './client-added.ts';
/** Ready: a group with an official and an access manager. */
export function harbor(stage: Stage): void {
  const { team, cast, path, script, ground } = stage;
  const harbor = cast.organization(120, 'Harbor Pediatrics PA', 'Grace Whitfield');
  const deputy = cast.person(120, 'Olu Adeyemi', { account: 'yes' });
  script.tell(117, team.maya, {
    kind: 'role-recorded',
    record: harbor.id,
    person: deputy,
    role: 'am',
    status: 'approved',
    grantedBy: harbor.ao,
    how: 'seen',
    on: script.day(117),
  });
  const client = added(stage, 119, {
    name: 'Harbor Pediatrics',
    owner: team.maya,
    organization: harbor.id,
    contacts: { [harbor.ao]: 'ao', [deputy]: 'am' },
    tags: ['group'],
  });
  ground.prepared(115, team.maya, {
    client,
    kinds: ['organization'],
    people: [harbor.ao, deputy],
    route: 'we-ask',
  });
  path.open(110, team.maya, harbor.id, deputy, 3);
  ground.looked(106, team.maya, harbor.id);
  script.tell(90, team.maya, {
    kind: 'holder-recorded',
    record: harbor.id,
    holder: script.id('holder'),
    name: 'Pinnacle Billing Group',
    holderKind: 'surrogate',
    systems: ['PECOS'],
    confirmedOn: script.day(100),
  });
}

/** Ready: one doctor. */
export function novak(stage: Stage): void {
  const { team, cast, path, ground } = stage;
  const novak = cast.doctor(95, 'Dr Petra Novak');
  const client = added(stage, 95, {
    name: 'Dr Petra Novak',
    owner: team.rosa,
    individual: novak.profile,
    contacts: { [novak.person]: 'provider' },
  });
  ground.prepared(94, team.rosa, {
    client,
    kinds: ['individual'],
    people: [],
    route: 'we-ask',
  });
  ground.secured(94, team.rosa, novak.person, '1');
  path.open(92, team.rosa, novak.profile, novak.person, 4);
  ground.looked(87, team.rosa, novak.profile);
}

/** Ready with PECOS alone. */
export function brandt(stage: Stage): void {
  const { team, cast, path, script, ground } = stage;
  const brandt = cast.doctor(80, 'Dr Jonas Brandt');
  const solo = added(stage, 80, {
    name: 'Dr Jonas Brandt',
    owner: team.rosa,
    individual: brandt.profile,
    contacts: { [brandt.person]: 'provider' },
    tags: ['pecos only'],
  });
  script.tell(80, team.rosa, {
    kind: 'square-not-needed',
    record: solo,
    square: 'individual.NPPES',
    reason: 'PECOS only: the practice updates NPPES itself.',
  });
  ground.prepared(79, team.rosa, {
    client: solo,
    kinds: ['individual'],
    people: [brandt.person],
    answers: { 'systems-needed': 'pecos-only' },
    route: 'we-ask',
  });
  const one = path.asked(78, team.rosa, brandt.profile, ['PECOS']);
  path.told(78, one, brandt.person);
  path.answered(70, one, 'approved', { person: brandt.person });
  ground.looked(69, team.rosa, brandt.profile, 'PECOS');
}

/** At risk: told twice, days left. */
export function tidewater(stage: Stage): void {
  const { team, cast, path, ground } = stage;
  const tide = cast.organization(35, 'Tidewater Imaging Group', 'Sandra Voss');
  const client = added(stage, 34, {
    name: 'Tidewater Imaging',
    owner: team.maya,
    organization: tide.id,
    contacts: { [tide.ao]: 'ao' },
    goLive: 12,
  });
  ground.prepared(31, team.maya, { client, kinds: ['organization'], people: [tide.ao], route: 'we-ask' });
  const low = path.asked(27, team.maya, tide.id);
  path.told(26, low, tide.ao);
  path.told(12, low, tide.ao);
}

/** Presumed lapsed: nobody answered. */
export function stonebridge(stage: Stage): void {
  const { team, cast, path, ground } = stage;
  const stone = cast.organization(60, 'Stonebridge Therapy Partners', 'Marcus Hale');
  const client = added(stage, 58, {
    name: 'Stonebridge Therapy',
    owner: team.maya,
    organization: stone.id,
    contacts: { [stone.ao]: 'ao' },
  });
  // Nobody went through the lists, and who signs is not known: gaps that a look at the client shows.
  ground.prepared(50, team.maya, {
    client,
    kinds: ['organization'],
    people: [],
    answers: { 'lists-reviewed': null, 'official-on-855': 'unknown', 'contact-current': null },
    route: 'we-ask',
  });
  const over = path.asked(41, team.maya, stone.id);
  path.told(40, over, stone.ao);
}

/** Half open, and the other half at risk. */
export function singh(stage: Stage): void {
  const { team, cast, path, ground } = stage;
  const singh = cast.doctor(26, 'Dr Harpreet Singh');
  const client = added(stage, 26, {
    name: 'Dr Harpreet Singh',
    owner: team.rosa,
    individual: singh.profile,
    contacts: { [singh.person]: 'provider' },
  });
  ground.prepared(25, team.rosa, {
    client,
    kinds: ['individual'],
    people: [singh.person],
    route: 'we-ask',
  });
  const risk = path.asked(23, team.rosa, singh.profile);
  path.told(22, risk, singh.person, 'text');
  path.answered(10, risk, 'approved', { person: singh.person, only: 'NPPES' });
}
