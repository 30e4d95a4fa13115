/** Clients of the demo that share people and organizations. */
import type { Doctor, Org } from './cast.ts';
import { added, type Stage } from './client-added.ts';

/** Four clients share Green Clinic: the group and three of its doctors. One approval of the group moves them all. */
export function greenClinic(stage: Stage): void {
  const { team, cast, path, script } = stage;
  const green = cast.organization(48, 'Green Clinic PC', 'Dr Amara Lee', 2);
  const office = cast.person(48, 'Tom Becker', { account: 'yes' });
  const staff = { role: 'seu', status: 'approved', how: 'said', on: script.day(47) } as const;
  script.tell(47, team.dev, { kind: 'role-recorded', record: green.id, person: office, ...staff });
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
  path.open(40, team.dev, chen.profile, chen.person);
  groupAsked(stage, green);
  patelSaid(stage, patel);
  ruizSearches(stage, ruiz);
}

function groupAsked({ team, path }: Stage, green: Org): void {
  const group = path.asked(24, team.dev, green.id);
  path.told(23, group, green.ao);
  path.told(9, group, green.ao, 'phone');
}

function patelSaid({ team, path }: Stage, patel: Doctor): void {
  const asked = path.asked(20, team.rosa, patel.profile);
  path.told(19, asked, patel.person);
  path.answered(4, asked, 'approved', { how: 'said', person: patel.person });
}

function ruizSearches({ team, script }: Stage, ruiz: Doctor): void {
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
    owner: team.maya,
    individual: maya.profile,
    organization: labs.id,
    contacts: { [labs.ao]: 'ao' },
  });
  path.open(62, team.rosa, maya.profile, maya.person, 5);
  path.open(60, team.rosa, family.id, family.ao, 11);
  path.asked(0, team.maya, labs.id);
  script.tell(29, team.rosa, {
    kind: 'square-not-needed',
    record: second,
    square: 'organization.NPPES',
    reason: 'PECOS only: the laboratory keeps its own NPI record.',
  });
}
