/** Records put into a team by the changes call, as any surface would send them; for what a path starts from, not for what it is about. */
import { catalogueVersion } from '@clearway/catalog/version';
import type { Change } from '@clearway/domain/change';
import { day } from '@clearway/domain/day';
import { type ClientId, cryptoRandom, isId, newId, type PersonId, type ProfileId } from '@clearway/domain/id';
import { withCheckDigit } from '@clearway/domain/npi';
import { monday } from './monday.ts';
import type { Team } from './team.ts';

const make = <K extends Parameters<typeof newId>[0]>(kind: K) => newId(kind, cryptoRandom);
const base = () => ({ id: make('change'), base: 0, at: monday, catalogue: catalogueVersion });

export async function send(team: Team, changes: readonly Change[]): Promise<void> {
  const { results } = await team.owner.api.changes({
    path: { teamId: team.id },
    body: { changes: [...changes] },
  });
  const refused = results.filter((one) => !one.accepted);
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
}

/** Our own firm, without which nobody asks for a connection. */
export async function addFirm(team: Team, name = team.name): Promise<ProfileId> {
  const firm = make('profile');
  await send(team, [
    {
      kind: 'profile-added',
      ...base(),
      record: firm,
      profileKind: 'organization',
      name,
      ours: true,
      npis: [],
      searchName: name.toUpperCase(),
    },
  ]);
  return firm;
}

export type Added = {
  readonly client: ClientId;
  readonly individual: ProfileId;
  readonly organization: ProfileId;
  readonly person: PersonId;
};
let count = 0;

/** An NPI nobody has: it begins with 2 and its check digit is right. */
export const inventedNpi = (): string => withCheckDigit(`2${String(70_000_000 + ++count)}`);

/** A doctor with a company: person, both profiles and the client. */
export async function addClient(team: Team, name: string, company: string): Promise<Added> {
  const added = {
    client: make('client'),
    individual: make('profile'),
    organization: make('profile'),
    person: make('person'),
  };
  await send(team, [
    {
      kind: 'person-added',
      ...base(),
      record: added.person,
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
    },
    {
      kind: 'profile-added',
      ...base(),
      record: added.individual,
      profileKind: 'individual',
      name,
      npis: [inventedNpi()],
      person: added.person,
    },
    {
      kind: 'profile-added',
      ...base(),
      record: added.organization,
      profileKind: 'organization',
      name: company,
      npis: [inventedNpi()],
    },
  ]);
  await send(team, [
    {
      kind: 'client-added',
      ...base(),
      record: added.client,
      name,
      individual: added.individual,
      organization: added.organization,
      contacts: { [added.person]: { is: 'provider', writeTo: true } },
    },
  ]);
  return added;
}

/** Another person of a client, in the role given at its organization. */
export async function addPerson(
  team: Team,
  { client, organization }: Added,
  name: string,
  role: 'ao' | 'am' | 'seu' | 'unknown',
): Promise<PersonId> {
  const person = make('person');
  await send(team, [{ kind: 'person-added', ...base(), record: person, name }]);
  await send(team, [
    { kind: 'contact-set', ...base(), record: client, person, contact: { is: 'office', writeTo: false } },
    {
      kind: 'role-recorded',
      ...base(),
      record: organization,
      person,
      role,
      status: 'approved',
      how: 'seen',
      on: day('2026-11-20'),
      grantedBy: 'cms',
    },
  ]);
  return person;
}

/** A request of our firm for both systems of a profile, sent and told on the Monday the paths begin. */
export async function askFor(team: Team, profile: ProfileId, firm: ProfileId): Promise<void> {
  const connections = [make('connection'), make('connection')] as const;
  const [pecos, nppes] = connections;
  await send(team, [
    {
      kind: 'connections-requested',
      ...base(),
      record: profile,
      firm,
      direction: 'we-ask',
      on: day('2026-11-23'),
      requests: [
        { connection: pecos, system: 'PECOS', trackingId: 'T100200301' },
        { connection: nppes, system: 'NPPES', trackingId: 'T100200302' },
      ],
    },
    {
      kind: 'client-told',
      ...base(),
      record: profile,
      connections: [...connections],
      channel: 'email',
      on: day('2026-11-23'),
    },
  ]);
}

/** What I&A shows of both open requests of a profile, seen by one of us. */
export async function answer(team: Team, profile: ProfileId, is: 'approved' | 'rejected'): Promise<void> {
  const { records } = await team.owner.api.profile({ path: { teamId: team.id, profileId: profile } });
  const found = records.find((record) => record.kind === 'profile' && record.id === profile);
  const connections = found?.kind === 'profile' ? Object.values(found.value?.connections ?? {}) : [];
  await send(team, [
    {
      kind: 'connections-answered',
      ...base(),
      record: profile,
      answers: connections.map(({ id }) => ({ connection: id, is })),
      how: 'seen',
      on: day('2026-11-23'),
    },
  ]);
}

/** The id of a team's profile by its name. */
export async function profileNamed(team: Team, name: string): Promise<ProfileId> {
  const { lines } = await team.owner.api.profiles({ path: { teamId: team.id }, query: { search: name } });
  const found = lines.find((line) => line.name === name);
  if (!found || !isId('profile', found.id)) throw new Error(`There is no profile ${name}.`);
  return found.id;
}

/** Gives a client to the team's owner, so that it stands in their own book. */
export async function own(team: Team, client: ClientId): Promise<void> {
  const { members } = await team.owner.api.members({ path: { teamId: team.id } });
  const member = members[0]?.id;
  if (!member || !isId('member', member)) throw new Error('The team has no member.');
  await send(team, [{ kind: 'client-assigned', ...base(), record: client, owner: member }]);
}
