/** The 24 clients of the demo: every state is met, and several share people and organizations. */
import type { ClientId, MemberId, PersonId, ProfileId } from '@clearway/domain/id';
import type { Cast, Team } from './cast.ts';
import type { Ours } from './our-firm.ts';
import type { Path } from './paths.ts';
import type { Script } from './script.ts';

type Added = {
  readonly name: string;
  readonly owner: MemberId | null;
  readonly individual?: ProfileId;
  readonly organization?: ProfileId;
  readonly contacts?: Readonly<Record<PersonId, 'provider' | 'ao' | 'am' | 'office'>>;
  readonly tags?: readonly string[];
  readonly goLive?: number;
  readonly note?: string;
};
export type Stage = {
  readonly script: Script;
  readonly team: Team;
  readonly ours: Ours;
  readonly cast: Cast;
  readonly path: Path;
};

/** A client added that many days ago. */
export function added(
  { script, team }: Stage,
  ago: number,
  { name, owner, contacts, tags, goLive, ...rest }: Added,
): ClientId {
  const record = script.id('client');
  const people = Object.entries(contacts ?? {}).map(([person, is], index) => [
    person,
    { is, writeTo: index === 0 },
  ]);
  script.tell(ago, owner ?? team.rosa, {
    kind: 'client-added',
    record,
    name,
    contacts: Object.fromEntries(people),
    ...(owner ? { owner } : {}),
    ...(tags ? { tags: [...tags] } : {}),
    ...(goLive === undefined ? {} : { goLive: script.day(-goLive) }),
    ...rest,
  });
  return record;
}

/** Four clients share Green Clinic: the group and three of its doctors. One approval of the group moves them all. */
export function greenClinic(stage: Stage): void {
  const { team, cast, path, script } = stage;
  const green = cast.organization(48, 'Green Clinic PC', 'Dr Amara Lee', 2);
  const office = cast.person(48, 'Tom Becker', { account: 'yes' });
  script.tell(47, team.dev, {
    kind: 'role-recorded',
    record: green.id,
    person: office,
    role: 'seu',
    status: 'approved',
    how: 'said',
    on: script.day(47),
  });
  const [chen, patel, ruiz] = [
    cast.doctor(46, 'Dr Wei Chen'),
    cast.doctor(46, 'Dr Nina Patel'),
    cast.doctor(45, 'Dr Luis Ruiz', { language: 'es', account: 'unsure' }),
  ];
  const both = { organization: green.id, contacts: { [green.ao]: 'ao', [office]: 'office' } } as const;
  added(stage, 46, { name: 'Green Clinic', owner: team.dev, ...both, tags: ['group'], goLive: 30 });
  added(stage, 46, {
    name: 'Dr Wei Chen at Green Clinic',
    owner: team.dev,
    individual: chen.profile,
    ...both,
  });
  added(stage, 45, {
    name: 'Dr Nina Patel at Green Clinic',
    owner: team.rosa,
    individual: patel.profile,
    ...both,
  });
  added(stage, 45, {
    name: 'Dr Luis Ruiz at Green Clinic',
    owner: team.rosa,
    individual: ruiz.profile,
    ...both,
    note: 'Prefers Spanish.',
  });
  const group = path.asked(24, team.dev, green.id);
  path.told(23, group, green.ao);
  path.told(9, group, green.ao, 'phone');
  path.open(40, team.dev, chen.profile, chen.person);
  const nina = path.asked(20, team.rosa, patel.profile);
  path.told(19, nina, patel.person);
  path.answered(4, nina, 'approved', { how: 'said', person: patel.person });
  script.tell(18, team.rosa, {
    kind: 'step-waiting',
    record: ruiz.person,
    step: 'uid-by-mail',
    waitsOn: 'client',
    note: 'Looks through old mail for the user ID.',
  });
}

/** One owner, two companies: two clients that share the person and the individual profile. */
export function oseiFamily(stage: Stage): void {
  const { team, cast, path, script } = stage;
  const maya = cast.doctor(70, 'Dr Abena Osei');
  const family = cast.organization(70, 'Osei Family Medicine LLC', 'Kofi Osei');
  const labs = cast.organization(30, 'Osei Diagnostics LLC', 'Efua Mensah');
  added(stage, 70, {
    name: 'Osei Family Medicine',
    owner: team.rosa,
    individual: maya.profile,
    organization: family.id,
    contacts: { [family.ao]: 'ao', [maya.person]: 'provider' },
    tags: ['revalidation'],
  });
  const second = added(stage, 30, {
    name: 'Osei Diagnostics',
    owner: team.rosa,
    individual: maya.profile,
    organization: labs.id,
    contacts: { [labs.ao]: 'ao' },
  });
  path.open(62, team.rosa, maya.profile, maya.person, 5);
  path.open(60, team.rosa, family.id, family.ao, 11);
  path.asked(0, team.rosa, labs.id);
  script.tell(29, team.rosa, {
    kind: 'square-not-needed',
    record: second,
    square: 'organization.NPPES',
    reason: 'PECOS only: the laboratory keeps its own NPI record.',
  });
}

/** Ready, and what keeps it so. */
export function readyOnes(stage: Stage): void {
  const { team, cast, path, script } = stage;
  const harbor = cast.organization(120, 'Harbor Pediatrics PA', 'Grace Whitfield');
  const deputy = cast.person(120, 'Olu Adeyemi', { account: 'yes', mfaMethods: '2' });
  script.tell(117, team.dev, {
    kind: 'role-recorded',
    record: harbor.id,
    person: deputy,
    role: 'am',
    status: 'approved',
    grantedBy: harbor.ao,
    how: 'seen',
    on: script.day(117),
  });
  added(stage, 119, {
    name: 'Harbor Pediatrics',
    owner: team.dev,
    organization: harbor.id,
    contacts: { [harbor.ao]: 'ao', [deputy]: 'am' },
    tags: ['group'],
  });
  path.open(110, team.dev, harbor.id, deputy, 3);
  script.tell(90, team.dev, {
    kind: 'holder-recorded',
    record: harbor.id,
    holder: script.id('holder'),
    name: 'Pinnacle Billing Group',
    holderKind: 'surrogate',
    systems: ['PECOS'],
    confirmedOn: script.day(100),
  });
  const [novak, brandt] = [
    cast.doctor(95, 'Dr Petra Novak', { mfaMethods: '1' }),
    cast.doctor(80, 'Dr Jonas Brandt'),
  ];
  added(stage, 95, {
    name: 'Dr Petra Novak',
    owner: team.rosa,
    individual: novak.profile,
    contacts: { [novak.person]: 'provider' },
  });
  path.open(92, team.rosa, novak.profile, novak.person, 4);
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
  const one = path.asked(78, team.rosa, brandt.profile, ['PECOS']);
  path.told(78, one, brandt.person);
  path.answered(70, one, 'approved', { person: brandt.person });
}

/** Requests whose clock runs low, or out. */
export function clocksRunning(stage: Stage): void {
  const { team, cast, path } = stage;
  const tide = cast.organization(35, 'Tidewater Imaging Group', 'Sandra Voss');
  added(stage, 34, {
    name: 'Tidewater Imaging',
    owner: team.dev,
    organization: tide.id,
    contacts: { [tide.ao]: 'ao' },
    goLive: 12,
  });
  const low = path.asked(27, team.dev, tide.id);
  path.told(26, low, tide.ao);
  path.told(12, low, tide.ao);
  const stone = cast.organization(60, 'Stonebridge Therapy Partners', 'Marcus Hale');
  added(stage, 58, {
    name: 'Stonebridge Therapy',
    owner: team.rosa,
    organization: stone.id,
    contacts: { [stone.ao]: 'ao' },
  });
  const over = path.asked(41, team.rosa, stone.id);
  path.told(40, over, stone.ao);
  const singh = cast.doctor(26, 'Dr Harpreet Singh');
  added(stage, 26, {
    name: 'Dr Harpreet Singh',
    owner: team.rosa,
    individual: singh.profile,
    contacts: { [singh.person]: 'provider' },
  });
  const risk = path.asked(23, team.rosa, singh.profile);
  path.told(22, risk, singh.person, 'text');
  path.answered(10, risk, 'approved', { person: singh.person, only: 'NPPES' });
}
