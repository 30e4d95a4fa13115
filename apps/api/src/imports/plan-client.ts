/** The client of a row: found by own id or by its pair of profiles, added or updated without wiping anything. */
import type { Client } from '@clearway/domain/client';
import type { Draft } from '@clearway/domain/draft';
import { isId, type PersonId, type ProfileId } from '@clearway/domain/id';
import { pairKey } from './existing.ts';
import type { RowPlan, Table } from './plan.ts';

export type Parts = {
  readonly individual: ProfileId | undefined;
  readonly organization: ProfileId | undefined;
  readonly provider: PersonId | undefined;
  readonly official: PersonId | undefined;
  readonly contact: PersonId | undefined;
};

const noteLimit = 2000;

/** Adds the client's drafts to the plan, or a fault when an earlier row is the same client. */
export function planClient(plan: RowPlan, table: Table, parts: Parts): void {
  const { values, number } = plan.row;
  const ownId = values['own-id'];
  const pair =
    parts.individual || parts.organization ? pairKey(parts.individual, parts.organization) : `row ${number}`;
  const keys = [...(ownId ? [`own ${ownId}`] : []), ...(ownId ? [] : [pair])];
  const twin = keys.map((key) => table.made.get(`client ${key}`)).find((one) => one);
  if (twin) {
    plan.faults.push({ column: '', code: 'duplicate-row', message: `Row ${twin.row} is the same client.` });
    return;
  }
  const record = table.id('client', keys[0] ?? pair);
  const before =
    (ownId ? table.existing.clients.get(`own ${ownId}`) : undefined) ??
    (ownId ? unnamed(table, pair) : table.existing.clients.get(pair));
  const owner = ownerOf(plan, table);
  for (const key of keys) table.made.set(`client ${key}`, { id: record, row: number, name: plan.name });
  const known = before && before.id !== record ? before : undefined;
  plan.client = known?.id ?? record;
  plan.known = known !== undefined;
  if (known) update(plan, known, parts, owner);
  else plan.drafts.push(addition(plan, record, parts, owner));
}

/** A client of the same profiles that has no own id yet takes the sheet's. */
function unnamed({ existing }: Table, pair: string): Client | undefined {
  const found = existing.clients.get(pair);
  return found && !found.ownId ? found : undefined;
}

function ownerOf(plan: RowPlan, { members }: Table): string | undefined {
  const email = plan.row.values['owner-email'];
  if (!email) return undefined;
  const member = members.get(email.toLowerCase());
  if (!member) plan.asks.push(`No member of the team has the address ${email}. Nobody will own the client.`);
  return member;
}

function contactsOf({ provider, official, contact }: Parts): Client['contacts'] {
  const people = [
    [contact, 'office'],
    [official, 'ao'],
    [provider, 'provider'],
  ] as const;
  const named = people.flatMap(([person, is]) => (person ? [[person, is] as const] : []));
  // The first named is whom messages go to; of one person with several parts the last counts.
  return Object.fromEntries(named.map(([person, is], index) => [person, { is, writeTo: index === 0 }]));
}

function addition(plan: RowPlan, record: Client['id'], parts: Parts, owner: string | undefined): Draft {
  const { values } = plan.row;
  return {
    kind: 'client-added',
    record,
    name: plan.name,
    contacts: contactsOf(parts),
    ...(values['own-id'] ? { ownId: values['own-id'] } : {}),
    ...(parts.individual ? { individual: parts.individual } : {}),
    ...(parts.organization ? { organization: parts.organization } : {}),
    ...(isId('member', owner) ? { owner } : {}),
    ...(values.tags ? { tags: [...values.tags] } : {}),
    ...(values.goLive ? { goLive: values.goLive } : {}),
    ...(values.note ? { note: values.note } : {}),
  };
}

function update(plan: RowPlan, before: Client, parts: Parts, owner: string | undefined): void {
  const { values } = plan.row;
  const tags = [...new Set([...before.tags, ...(values.tags ?? [])])];
  const note = noteWith(before.note, values.note);
  const edits = {
    ...(values.client && values.client !== before.name ? { name: values.client } : {}),
    ...(values['own-id'] && !before.ownId ? { ownId: values['own-id'] } : {}),
    ...(parts.individual && !before.individual ? { individual: parts.individual } : {}),
    ...(parts.organization && !before.organization ? { organization: parts.organization } : {}),
    ...(tags.length > before.tags.length ? { tags } : {}),
    ...(values.goLive && values.goLive !== before.goLive ? { goLive: values.goLive } : {}),
    ...(note ? { note } : {}),
  };
  if (Object.keys(edits).length > 0) plan.drafts.push({ kind: 'client-edited', record: before.id, ...edits });
  if (isId('member', owner) && owner !== before.owner)
    plan.drafts.push({ kind: 'client-assigned', record: before.id, owner });
  for (const [person, contact] of Object.entries(contactsOf(parts))) {
    if (person in before.contacts || !isId('person', person)) continue;
    plan.drafts.push({
      kind: 'contact-set',
      record: before.id,
      person,
      contact: { ...contact, writeTo: false },
    });
  }
}

/** The old note stays; a new one is put under it, once. Null when there is nothing to add. */
function noteWith(before: string | undefined, said: string | undefined): string | null {
  if (!said || before?.includes(said)) return null;
  const together = before ? `${before}\n${said}` : said;
  return together.length > noteLimit ? null : together;
}
