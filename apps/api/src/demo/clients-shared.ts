/** Clients of the demo that share people and organizations. */
import { added, type Stage } from './client-added.ts';
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
