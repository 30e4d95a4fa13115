/** The changes that make a client: its people, its profiles and the engagement itself. What is there already is used, not made twice. */
import type { Draft } from '@clearway/domain/draft';
import {
  type ClientId,
  cryptoRandom,
  isId,
  type MemberId,
  newId,
  type PersonId,
  type ProfileId,
} from '@clearway/domain/id';

export type NewClient = {
  readonly name: string;
  /** Set where an individual or organization of the team is used again. */
  readonly individualId: string;
  readonly individualName: string;
  readonly individualNpi: string;
  readonly individualEmail: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly organizationNpi: string;
  readonly aoName: string;
  readonly aoEmail: string;
  readonly owner: MemberId | null;
};

type Made = { readonly drafts: readonly Draft[]; readonly client: ClientId };
type Part = { readonly profile?: ProfileId; readonly person?: PersonId; readonly drafts: readonly Draft[] };
const none: Part = { drafts: [] };
const email = (text: string) => (text.trim() ? { email: text.trim() } : {});
const npis = (text: string) => (text.trim() ? { npis: [text.trim()] } : {});

function individualOf(input: NewClient): Part {
  if (isId('profile', input.individualId)) return { profile: input.individualId, drafts: [] };
  if (!input.individualName.trim()) return none;
  const person = newId('person', cryptoRandom);
  const profile = newId('profile', cryptoRandom);
  const name = input.individualName.trim();
  const npi = input.individualNpi.trim();
  return {
    profile,
    person,
    drafts: [
      {
        kind: 'person-added',
        record: person,
        name,
        ...(npi ? { npi } : {}),
        ...email(input.individualEmail),
      },
      { kind: 'profile-added', record: profile, profileKind: 'individual', name, person, ...npis(npi) },
    ],
  };
}

function organizationOf(input: NewClient): Part {
  if (isId('profile', input.organizationId)) return { profile: input.organizationId, drafts: [] };
  if (!input.organizationName.trim()) return none;
  const profile = newId('profile', cryptoRandom);
  const added: Draft = {
    kind: 'profile-added',
    record: profile,
    profileKind: 'organization',
    name: input.organizationName.trim(),
    ...npis(input.organizationNpi),
  };
  if (!input.aoName.trim()) return { profile, drafts: [added] };
  const person = newId('person', cryptoRandom);
  return {
    profile,
    person,
    drafts: [
      added,
      { kind: 'person-added', record: person, name: input.aoName.trim(), ...email(input.aoEmail) },
    ],
  };
}

/** In the order they have to be kept: people and profiles before the client that names them. */
export function newClientDrafts(input: NewClient): Made {
  const individual = individualOf(input);
  const organization = organizationOf(input);
  const client = newId('client', cryptoRandom);
  const contacts = {
    ...(individual.person ? { [individual.person]: { is: 'provider' as const, writeTo: true } } : {}),
    ...(organization.person
      ? { [organization.person]: { is: 'ao' as const, writeTo: !individual.person } }
      : {}),
  };
  const added: Draft = {
    kind: 'client-added',
    record: client,
    name: input.name.trim(),
    contacts,
    ...(individual.profile ? { individual: individual.profile } : {}),
    ...(organization.profile ? { organization: organization.profile } : {}),
    ...(input.owner ? { owner: input.owner } : {}),
  };
  return { client, drafts: [...individual.drafts, ...organization.drafts, added] };
}
