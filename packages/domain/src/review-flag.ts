/** What a reviewer should look at twice: flags on the entries of a review (fact base 7). */
import { type Day, daysBetween } from './day.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import { entryKey } from './review.ts';
import type { Role } from './role.ts';

export const reviewFlags = [
  'leaver',
  'only-ao',
  'our-am',
  'one-mfa-method',
  'never-confirmed',
  'long-unconfirmed',
  'pending',
] as const;
export type ReviewFlag = (typeof reviewFlags)[number];

/** Entry key to its flags. */
export type Flags = Readonly<Record<string, readonly ReviewFlag[]>>;

/** After so long without a word about a holder nobody knows whether they are still needed (our advice). */
const longDays = 365;

const chosen = (all: Partial<Readonly<Record<ReviewFlag, boolean>>>): readonly ReviewFlag[] =>
  reviewFlags.filter((flag) => all[flag]);

function ofRole(role: Role, person: Person | undefined, aos: number): readonly ReviewFlag[] {
  return chosen({
    leaver: person?.leftOn !== undefined,
    'only-ao': role.role === 'ao' && aos === 1,
    'our-am': role.role === 'am' && role.ours === true,
    'one-mfa-method': person?.mfaMethods === '0' || person?.mfaMethods === '1',
    pending: role.status === 'pending-approval',
  });
}

function ofHolder(confirmedOn: Day | undefined, today: Day): readonly ReviewFlag[] {
  const long = confirmedOn !== undefined && daysBetween(confirmedOn, today) > longDays;
  return chosen({ 'never-confirmed': confirmedOn === undefined, 'long-unconfirmed': long });
}

/** Flags by entry, for the profile as it stands today. Entries without any are left out. */
export function flagsOf(profile: Profile, people: Readonly<Record<string, Person>>, today: Day): Flags {
  const roles = Object.values(profile.roles);
  const aos = roles.filter((role) => role.role === 'ao' && role.status === 'approved').length;
  const all = [
    ...roles.map((role) => [entryKey('role', role.person), ofRole(role, people[role.person], aos)] as const),
    ...Object.values(profile.holders).map(
      (one) => [entryKey('holder', one.id), ofHolder(one.confirmedOn, today)] as const,
    ),
    ...Object.values(profile.connections).map(
      (one) => [entryKey('connection', one.id), chosen({ pending: !one.answer })] as const,
    ),
  ];
  return Object.fromEntries(all.filter(([, flags]) => flags.length > 0));
}
