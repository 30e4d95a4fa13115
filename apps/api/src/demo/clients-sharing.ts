/** Clients of the demo that share people and organizations. */
import type { PersonId } from '@clearway/domain/id';
import type { Org } from './cast.ts';
import { added, type Stage } from './client-added.ts';

const both = { kinds: ['individual', 'organization'], route: 'we-ask' } as const;

/** Four clients share Green Clinic: the group and three of its doctors. One approval of the group moves them all. */
export function greenClinic(stage: Stage): void {
  const { team, cast, script } = stage;
  const green = cast.organization(48, 'Green Clinic PC', 'Dr Amara Lee', 2);
  const office = cast.person(48, 'Tom Becker', { account: 'yes' });
  const staff = { role: 'seu', status: 'approved', how: 'said', on: script.day(47) } as const;
  script.tell(47, team.dev, { kind: 'role-recorded', record: green.id, person: office, ...staff });
  const group: Group = {
    organization: green.id,
    contacts: { [green.ao]: 'ao', [office]: 'office' },
  };
  groupAsked(stage, green, group);
  chenOpen(stage, group);
  patelSaid(stage, group);
  ruizSearches(stage, group);
}

type Group = {
  readonly organization: Org['id'];
  readonly contacts: Readonly<Record<PersonId, 'ao' | 'office'>>;
};

function groupAsked(stage: Stage, green: Org, group: Group): void {
  const { team, path, ground } = stage;
  const tags = ['group'];
  const client = added(stage, 46, { name: 'Green Clinic', owner: team.dev, ...group, tags, goLive: 30 });
  ground.prepared(44, team.dev, {
    client,
    kinds: ['organization'],
    people: [green.ao],
    route: 'we-ask',
  });
  const asked = path.asked(24, team.dev, green.id);
  path.told(23, asked, green.ao);
  path.told(9, asked, green.ao, 'phone');
}

function chenOpen(stage: Stage, group: Group): void {
  const { team, cast, path, ground } = stage;
  const { person, profile } = cast.doctor(46, 'Dr Wei Chen');
  const name = 'Dr Wei Chen at Green Clinic';
  const client = added(stage, 46, { name, owner: team.dev, individual: profile, ...group });
  ground.prepared(43, team.dev, { ...both, client, people: [person] });
  path.open(40, team.dev, profile, person);
  ground.looked(33, team.dev, profile);
}

/** Her agreement has not come back yet. */
function patelSaid(stage: Stage, group: Group): void {
  const { team, cast, path, ground } = stage;
  const { person, profile } = cast.doctor(46, 'Dr Nina Patel');
  const name = 'Dr Nina Patel at Green Clinic';
  const client = added(stage, 45, { name, owner: team.rosa, individual: profile, ...group });
  ground.prepared(42, team.rosa, { ...both, client, people: [person], unsigned: true });
  const asked = path.asked(20, team.rosa, profile);
  path.told(19, asked, person);
  path.answered(4, asked, 'approved', { how: 'said', person });
}

function ruizSearches(stage: Stage, group: Group): void {
  const { team, cast, script } = stage;
  const { person, profile } = cast.doctor(45, 'Dr Luis Ruiz', { language: 'es', account: 'unsure' });
  added(stage, 45, {
    name: 'Dr Luis Ruiz at Green Clinic',
    owner: team.rosa,
    individual: profile,
    ...group,
    note: 'Prefers Spanish.',
  });
  script.tell(18, team.rosa, {
    kind: 'step-waiting',
    record: person,
    step: 'uid-by-mail',
    waitsOn: 'client',
    note: 'Looks through old mail for the user ID.',
  });
}

/** One doctor, two companies: two clients that share the person and the individual profile. */
export function oseiFamily(stage: Stage): void {
  const { team, cast, path, ground } = stage;
  const { person, profile } = cast.doctor(70, 'Dr Abena Osei');
  const family = cast.organization(70, 'Osei Family Medicine LLC', 'Kofi Osei');
  const client = added(stage, 70, {
    name: 'Osei Family Medicine',
    owner: team.rosa,
    individual: profile,
    organization: family.id,
    contacts: { [family.ao]: 'ao', [person]: 'provider' },
    tags: ['revalidation'],
  });
  ground.prepared(66, team.rosa, { ...both, client, people: [person, family.ao] });
  path.open(62, team.rosa, profile, person, 5);
  ground.looked(56, team.rosa, profile);
  path.open(60, team.rosa, family.id, family.ao, 11);
  ground.looked(48, team.rosa, family.id);
  secondCompany(stage, profile);
}

function secondCompany(stage: Stage, individual: Org['id']): void {
  const { team, cast, path, script, ground } = stage;
  const labs = cast.organization(30, 'Osei Diagnostics LLC', 'Efua Mensah');
  const name = 'Osei Diagnostics';
  const contacts = { [labs.ao]: 'ao' } as const;
  const client = added(stage, 30, { name, owner: team.maya, individual, organization: labs.id, contacts });
  script.tell(29, team.rosa, {
    kind: 'square-not-needed',
    record: client,
    square: 'organization.NPPES',
    reason: 'PECOS only: the laboratory keeps its own NPI record.',
  });
  const answers = { 'systems-needed': 'pecos-only' };
  ground.prepared(28, team.maya, { ...both, client, people: [labs.ao], answers });
  path.asked(0, team.maya, labs.id);
}
