/** The individual and the organization of a row: matched by NPI; made where they are new. */
import type { PersonId, ProfileId } from '@clearway/domain/id';
import type { Profile } from '@clearway/domain/profile';
import { fold } from '../db/team/fold.ts';
import { npiKey } from './existing.ts';
import type { RowPlan, Table } from './plan.ts';

export type PlannedIndividual = { readonly profile: ProfileId; readonly person: PersonId | undefined };

/** Known names stay: a sheet that spells one differently asks. */
function askName(plan: RowPlan, known: string, said: string | undefined): void {
  if (said && fold(said) !== fold(known))
    plan.asks.push(`The NPI is known as “${known}”; the sheet says “${said}”. The known name stays.`);
}

export function planIndividual(plan: RowPlan, { existing, made, id }: Table): PlannedIndividual | undefined {
  const { values, number } = plan.row;
  const npi = values['individual-npi'];
  const name = values['individual-name'] ?? (npi ? (values.client ?? `NPI ${npi}`) : undefined);
  if (!name) return undefined;
  const key = npi ? npiKey('individual', npi) : `row ${number} individual`;
  const before = existing.profiles.get(key);
  const person = id('person', key);
  const profile = id('profile', key);
  if (before && before.id !== profile) {
    plan.shares.push({ what: 'individual', id: before.id, name: before.name, existing: true });
    askName(plan, before.name, values['individual-name']);
    return { profile: before.id, person: before.person };
  }
  const again = made.get(key);
  plan.shares.push({ what: 'individual', id: profile, name: again?.name ?? name, existing: false });
  if (again) askName(plan, again.name, values['individual-name']);
  else addIndividual(plan, { key, name, npi, person, profile }, { existing, made });
  const known = npi ? existing.people.get(npi)?.id : undefined;
  return { profile, person: known ?? person };
}

type NewIndividual = {
  readonly key: string;
  readonly name: string;
  readonly npi: string | undefined;
  readonly person: PersonId;
  readonly profile: ProfileId;
};

/** The human, unless a person with the NPI is there already, and their profile. */
function addIndividual(
  plan: RowPlan,
  { key, name, npi, person, profile }: NewIndividual,
  { existing, made }: Pick<Table, 'existing' | 'made'>,
): void {
  const known = npi ? existing.people.get(npi) : undefined;
  made.set(key, { id: profile, row: plan.row.number, name });
  if (!known || known.id === person)
    plan.drafts.push({ kind: 'person-added', record: person, name, ...(npi ? { npi } : {}) });
  const { state } = plan.row.values;
  plan.drafts.push({
    kind: 'profile-added',
    record: profile,
    profileKind: 'individual',
    name,
    person: known?.id ?? person,
    ...(npi ? { npis: [npi] } : {}),
    ...(state ? { state } : {}),
  });
}

/** Without an NPI a name is enough inside one sheet, where the same words mean the same group; never across sheets. */
export function planOrganization(plan: RowPlan, table: Table): ProfileId | undefined {
  const { values } = plan.row;
  const npi = values['organization-npi'];
  const name = values['organization-name'] ?? (npi ? `NPI ${npi}` : undefined);
  if (!name) return undefined;
  const byName = `organization named ${fold(name)}`;
  const key = npi ? npiKey('organization', npi) : byName;
  const before = npi ? table.existing.profiles.get(key) : undefined;
  const profile = table.id('profile', key);
  if (before && before.id !== profile) return known(plan, before);
  const again = table.made.get(key);
  if (again) {
    plan.shares.push({ what: 'organization', id: again.id, name: again.name, existing: false });
    askName(plan, again.name, values['organization-name']);
    return table.id('profile', again.key ?? key);
  }
  plan.shares.push({ what: 'organization', id: profile, name, existing: false });
  const { state } = values;
  const ein = values['organization-ein-last4'];
  plan.drafts.push({
    kind: 'profile-added',
    record: profile,
    profileKind: 'organization',
    name,
    ...(npi ? { npis: [npi] } : {}),
    ...(ein ? { einLast4: ein } : {}),
    ...(state ? { state } : {}),
  });
  table.made.set(key, { id: profile, row: plan.row.number, name });
  // A later row may name the organization without its NPI.
  if (npi && !table.made.has(byName))
    table.made.set(byName, { id: profile, row: plan.row.number, name, key });
  return profile;
}

type KnownProfile = Pick<Profile, 'id' | 'name' | 'einLast4' | 'state'>;

/** A known organization takes what the sheet adds; an empty cell never empties anything. */
function known(plan: RowPlan, before: KnownProfile): ProfileId {
  const { values } = plan.row;
  plan.shares.push({ what: 'organization', id: before.id, name: before.name, existing: true });
  askName(plan, before.name, values['organization-name']);
  const ein = values['organization-ein-last4'];
  const edits = {
    ...(ein && ein !== before.einLast4 ? { einLast4: ein } : {}),
    ...(values.state && values.state !== before.state ? { state: values.state } : {}),
  };
  if (Object.keys(edits).length > 0)
    plan.drafts.push({ kind: 'profile-edited', record: before.id, ...edits });
  return before.id;
}
