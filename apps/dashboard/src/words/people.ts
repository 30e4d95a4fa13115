/** Facts of a person's login and place, in words. */
import type { Client } from '@clearway/domain/client';
import type { Person } from '@clearway/domain/person';

export const accountWords: Readonly<Record<NonNullable<Person['account']>, string>> = {
  yes: 'Has one',
  no: 'Has none',
  unsure: 'Unsure',
};
export const mfaWords: Readonly<Record<NonNullable<Person['mfaMethods']>, string>> = {
  '0': 'None',
  '1': 'One method',
  '2': 'Two methods',
};
export const contactWords: Readonly<Record<Client['contacts'][string]['is'], string>> = {
  provider: 'Provider',
  ao: 'Authorized Official',
  am: 'Access Manager',
  office: 'Office',
  other: 'Contact',
};
