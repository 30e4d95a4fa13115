/** Seeded people, profiles and clients: what a team of some age holds. */
import { steps } from '@clearway/catalog/checklists';
import type { Client } from '@clearway/domain/client';
import { addDays, day } from '@clearway/domain/day';
import { type Kind, type MemberId, newId } from '@clearway/domain/id';
import { withCheckDigit } from '@clearway/domain/npi';
import type { Person } from '@clearway/domain/person';
import type { Profile } from '@clearway/domain/profile';
import type { Progress } from '@clearway/domain/progress';

/** A small generator with a seed (mulberry32), so that two runs measure the same data. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const today = day('2026-11-23');
export const writtenAt = '2026-10-01T12:00:00.000Z';
const byHome = (home: string) =>
  steps.filter((step) => step.home === home && !step.records).map(({ id }) => id);
export const personSteps = byHome('person').slice(0, 15);
const profileSteps = byHome('profile').slice(0, 20);
const clientSteps = byHome('client').slice(0, 10);
const names = [
  'Adams',
  'Baker',
  'Chen',
  'Diaz',
  'Evans',
  'Fischer',
  'Garcia',
  'Hughes',
  'Ito',
  'Jones',
  'Khan',
  'Lopez',
];

export type Maker = {
  readonly random: () => number;
  readonly id: <K extends Kind>(kind: K) => ReturnType<typeof newId<K>>;
  readonly npi: () => string;
  readonly stamp: { readonly by: MemberId; readonly at: string };
  readonly firm: Profile;
};

/** Makes the same things for the same size. */
export function openMaker(size: number, by: MemberId): Maker {
  const random = seededRandom(size);
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256));
  let number = 100_000;
  const npi = () => {
    number += 1;
    return withCheckDigit(`2${String(number).padStart(8, '0')}`);
  };
  const firm = bare(newId('profile', bytes), {
    kind: 'organization',
    name: 'Riverbend Credentialing LLC',
    ours: true,
  });
  return { random, npi, firm, id: (kind) => newId(kind, bytes), stamp: { by, at: writtenAt } };
}

function bare(id: Profile['id'], values: Partial<Profile> & Pick<Profile, 'kind' | 'name'>): Profile {
  const empty = {
    npis: [],
    roles: {},
    connections: {},
    invitations: {},
    requests: {},
    holders: {},
    steps: {},
    findings: {},
  };
  return { id, ...empty, ...values };
}

function ticked({ random, stamp }: Maker, all: readonly string[]): Progress {
  const done = { state: 'done', how: 'seen', on: addDays(today, -30), ...stamp } as const;
  return Object.fromEntries(all.filter(() => random() < 0.6).map((step) => [step, done]));
}

/** Both systems asked for some days ago, most told, a third approved, a fifth not begun. */
function connected({ random, stamp, id, firm }: Maker): Profile['connections'] {
  if (random() < 0.2) return {};
  const requestedOn = addDays(today, -Math.floor(random() * 60));
  const told =
    random() < 0.8 ? { told: { on: addDays(requestedOn, 1), channel: 'email' as const, ...stamp } } : {};
  const approved = { is: 'approved', how: 'seen', on: addDays(requestedOn, 8), ...stamp } as const;
  const answer = random() < 0.35 ? { answer: approved } : {};
  const made = (['PECOS', 'NPPES'] as const).map((system) => {
    const one = {
      id: id('connection'),
      firm: firm.id,
      system,
      direction: 'we-ask' as const,
      requestedOn,
      at: stamp.at,
    };
    return [one.id, { ...one, trackingId: `T${Math.floor(random() * 1e7)}`, ...told, ...answer }];
  });
  return Object.fromEntries(made);
}

/** A profile with steps, requests and now and then a block. */
export function profile(maker: Maker, values: Partial<Profile> & Pick<Profile, 'kind' | 'name'>): Profile {
  const since = addDays(today, -5);
  const block = { state: 'blocked', reason: 'other', since, ...maker.stamp } as const;
  const blocked: Progress = maker.random() < 0.06 ? { 'conn-ind-submit': block } : {};
  const content = { steps: { ...ticked(maker, profileSteps), ...blocked }, connections: connected(maker) };
  return bare(maker.id('profile'), { ...content, ...values });
}

export type One = { readonly person: Person; readonly individual: Profile; readonly client: Client };

/** One client with its person and individual profile. */
export function one(maker: Maker, index: number, group: Profile, owner: MemberId): One {
  const npi = maker.npi();
  const name = `Dr ${names[index % names.length]} ${index}`;
  const person: Person = {
    id: maker.id('person'),
    name,
    npi,
    account: 'yes',
    steps: ticked(maker, personSteps),
    findings: {},
  };
  const individual = profile(maker, { kind: 'individual', name, npis: [npi], person: person.id });
  const client: Client = {
    id: maker.id('client'),
    name: `${name} at ${group.name}`,
    individual: individual.id,
    organization: group.id,
    notNeeded: {},
    answers: {},
    contacts: { [person.id]: { is: 'provider', writeTo: true } },
    tags: index % 7 === 0 ? ['new'] : [],
    owner,
    steps: ticked(maker, clientSteps),
    findings: {},
  };
  return { person, individual, client };
}
