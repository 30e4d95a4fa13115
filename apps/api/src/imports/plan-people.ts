/** The authorized official and the contact of a row. Name and address together are one person; an address alone asks. */
import { isPerson } from '@clearway/domain/decided';
import { isId, type PersonId, type ProfileId } from '@clearway/domain/id';
import { fold } from '../db/team/fold.ts';
import { personKey } from './existing.ts';
import type { RowPlan, Table } from './plan.ts';
import type { PlannedIndividual } from './plan-profiles.ts';

type Mentioned = {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly within: string;
};

/** The id of a mentioned person; adds them when nobody fits. `within` keeps people without an address apart. */
function planPerson(
  plan: RowPlan,
  { existing, made, id }: Table,
  { name, email, phone, within }: Mentioned,
): PersonId {
  const key = email ? personKey(name, email) : `${fold(name)} of ${within}`;
  const person = id('person', key);
  const before = email ? existing.people.get(key) : undefined;
  if (before && before.id !== person) {
    plan.shares.push({ what: 'person', id: before.id, name: before.name, existing: true });
    return before.id;
  }
  const again = made.get(key);
  plan.shares.push({ what: 'person', id: person, name, existing: false });
  if (again) return person;
  askAddress(plan, { existing, made }, name, email);
  plan.drafts.push({
    kind: 'person-added',
    record: person,
    name,
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
  });
  made.set(key, { id: person, row: plan.row.number, name });
  if (email && !made.has(`address ${email}`))
    made.set(`address ${email}`, { id: person, row: plan.row.number, name });
  return person;
}

function askAddress(
  plan: RowPlan,
  { existing, made }: Pick<Table, 'existing' | 'made'>,
  name: string,
  email: string | undefined,
): void {
  if (!email) return;
  const other = existing.byEmail.get(email)?.name ?? made.get(`address ${email}`)?.name;
  if (other && fold(other) !== fold(name))
    plan.asks.push(
      `“${name}” has the e-mail address of “${other}”. If they are one person, merge them after the import.`,
    );
}

export type Around = {
  readonly individual: PlannedIndividual | undefined;
  readonly organization: ProfileId | undefined;
};

/** The official named in the row: the provider themself where the names are the same, else a person of their own. */
export function planOfficial(
  plan: RowPlan,
  table: Table,
  { individual, organization }: Around,
): PersonId | undefined {
  const { values } = plan.row;
  const name = values['ao-name'];
  if (!name) return undefined;
  const own = values['individual-name'];
  const provider = own && fold(own) === fold(name) ? individual?.person : undefined;
  const holder = organization ? officialOf(table, organization, name) : undefined;
  const person =
    provider ??
    holder ??
    planPerson(plan, table, {
      name,
      email: values['ao-email'],
      within: organization ?? `row ${plan.row.number}`,
    });
  if (organization && !holder) recordRole(plan, table, organization, person);
  return person;
}

/** The official a known organization has already, when the name is the same. */
function officialOf({ existing }: Table, organization: ProfileId, name: string): PersonId | undefined {
  const record = existing.records.get(organization);
  if (!record || !('roles' in record)) return undefined;
  const officials = Object.values(record.roles).filter(({ role }) => role === 'ao');
  return officials.find(({ person }) => {
    const known = existing.records.get(person);
    return known && isPerson(known) && fold(known.name) === fold(name);
  })?.person;
}

function recordRole(plan: RowPlan, { made, today }: Table, organization: ProfileId, person: PersonId): void {
  const key = `ao ${person} of ${organization}`;
  if (made.has(key)) return;
  made.set(key, { id: person, row: plan.row.number, name: '' });
  plan.drafts.push({
    kind: 'role-recorded',
    record: organization,
    person,
    role: 'ao',
    status: 'approved',
    official: 'unknown',
    how: 'said',
    on: today,
  });
}

/** The contact named in the row. */
export function planContact(plan: RowPlan, table: Table): PersonId | undefined {
  const { values } = plan.row;
  const email = values['contact-email'];
  const name = values['contact-name'];
  if (!name) return undefined;
  const within = values['own-id'] ?? values['organization-name'] ?? `row ${plan.row.number}`;
  const held = contactOf(table, plan, name);
  return held ?? planPerson(plan, table, { name, email, phone: values['contact-phone'], within });
}

/** The contact a known client has already, when the name is the same. */
function contactOf({ existing }: Table, plan: RowPlan, name: string): PersonId | undefined {
  const ownId = plan.row.values['own-id'];
  const client = ownId ? existing.clients.get(`own ${ownId}`) : undefined;
  return Object.keys(client?.contacts ?? {})
    .filter((id) => isId('person', id))
    .find((id) => fold(existing.records.get(id)?.name ?? '') === fold(name));
}
