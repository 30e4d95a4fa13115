/** Who plays in the demo: invented people and organizations, some shared by several clients. */

import type { MemberId, PersonId, ProfileId } from '@clearway/domain/id';
import { withCheckDigit } from '@clearway/domain/npi';
import type { Script } from './script.ts';

/** A valid NPI that belongs to nobody: it begins with 2. */
export const npi = (number: number): string => withCheckDigit(`2${String(number).padStart(8, '0')}`);

export type Team = {
  readonly maya: MemberId;
  readonly dev: MemberId;
  readonly rosa: MemberId;
  readonly firm: ProfileId;
};
export type Org = {
  readonly id: ProfileId;
  readonly name: string;
  readonly ao: PersonId;
  readonly am?: PersonId;
};
export type Doctor = { readonly person: PersonId; readonly profile: ProfileId; readonly name: string };

type Ground = { readonly script: Script; readonly team: Team; readonly next: () => number };

/** A person added that many days ago. */
const person = (
  { script, team, next }: Ground,
  ago: number,
  name: string,
  more: { account?: 'yes' | 'no' | 'unsure'; npi?: string; language?: 'es'; mfaMethods?: '1' | '2' } = {},
): PersonId => {
  const id = script.id('person');
  const email = `${name
    .replace(/^Dr /, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z]+/g, '.')}@example.com`;
  const phone = `410-555-01${String(next() % 100).padStart(2, '0')}`;
  script.tell(ago, team.rosa, { kind: 'person-added', record: id, name, email, phone, ...more });
  return id;
};

/** A provider with an individual profile. */
const doctor = (
  ground: Ground,
  ago: number,
  name: string,
  more: Parameters<typeof person>[3] = {},
): Doctor => {
  const { script, team, next } = ground;
  const number = npi(next());
  const id = person(ground, ago, name, { account: 'yes', ...more, npi: number });
  const profile = script.id('profile');
  script.tell(ago, team.rosa, {
    kind: 'profile-added',
    record: profile,
    profileKind: 'individual',
    name,
    npis: [number],
    person: id,
    state: 'MD',
  });
  return { person: id, profile, name };
};

/** An organization whose authorized official is known; a second NPI shows that one approval covers both. */
const organization = (ground: Ground, ago: number, name: string, official: string, npis = 1): Org => {
  const { script, team, next } = ground;
  const ao = person(ground, ago, official, { account: 'yes' });
  const record = script.id('profile');
  const added = {
    kind: 'profile-added',
    record,
    profileKind: 'organization',
    name,
    npis: Array.from({ length: npis }, () => npi(next())),
    einLast4: String(1000 + (next() % 9000)),
    state: 'MD',
  } as const;
  const held = { role: 'ao', status: 'approved', official: 'ao', how: 'said', on: script.day(ago) } as const;
  script.tell(ago, team.rosa, added, { kind: 'role-recorded', record, person: ao, ...held });
  return { id: record, name, ao };
};

/** Everyone, told in this script for this team. */
export function openCast(script: Script, team: Team) {
  let numbers = 5_550_000;
  const next = () => {
    numbers += 7;
    return numbers;
  };
  const ground = { script, team, next };
  return {
    person: (...rest: Rest<typeof person>) => person(ground, ...rest),
    doctor: (...rest: Rest<typeof doctor>) => doctor(ground, ...rest),
    organization: (...rest: Rest<typeof organization>) => organization(ground, ...rest),
  };
}
export type Cast = ReturnType<typeof openCast>;
type Rest<F> = F extends (ground: Ground, ...rest: infer R) => unknown ? R : never;
