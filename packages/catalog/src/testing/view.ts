/** A client as small as can be, for tests of which checklists it is given. */
import type { Client, View } from '@clearway/domain/client';
import { newId, type PersonId } from '@clearway/domain/id';
import type { Person } from '@clearway/domain/person';
import type { Profile } from '@clearway/domain/profile';

const zeros = (bytes: number) => new Uint8Array(bytes);
const ones = (bytes: number) => new Uint8Array(bytes).fill(1);

/** The provider, and the official of the organization. */
export const people = { provider: newId('person', zeros), official: newId('person', ones) } as const;
const profileIds = { individual: newId('profile', zeros), organization: newId('profile', ones) } as const;

const person = (id: PersonId, more: Partial<Person>): Person => ({
  id,
  name: 'Sample Person',
  steps: {},
  findings: {},
  ...more,
});

const profile = (kind: Profile['kind']): Profile => ({
  id: profileIds[kind],
  kind,
  name: `Sample ${kind}`,
  npis: [],
  ...(kind === 'individual' ? { person: people.provider } : {}),
  roles: {},
  connections: {},
  invitations: {},
  requests: {},
  holders: {},
  steps: {},
  findings: {},
});

/** A client with these profiles, and with what is said of the client and of the provider's login. */
export function viewOf(
  kinds: readonly Profile['kind'][],
  client: Partial<Client> = {},
  provider: Partial<Person> = {},
): View {
  const held = Object.fromEntries(kinds.map((kind) => [kind, profile(kind)]));
  return {
    ...held,
    client: {
      id: newId('client', zeros),
      name: 'Sample client',
      notNeeded: {},
      answers: {},
      contacts: { [people.official]: { is: 'ao', writeTo: true } },
      tags: [],
      steps: {},
      findings: {},
      ...client,
    },
    people: {
      [people.provider]: person(people.provider, provider),
      [people.official]: person(people.official, {}),
    },
    firms: {},
  };
}
