/** What would stop a client or our own house tomorrow: single points of failure, stale holders, our own limits (product.md section 5). */
import type { View } from './client.ts';
import type { Clocks } from './clock.ts';
import { riskDays } from './clock.ts';
import { type Day, dayOf, daysBetween } from './day.ts';
import { deadline } from './deadline.ts';
import { isSharedMailbox } from './mailbox.ts';
import type { Slots } from './move-shape.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import { peopleOf } from './readiness.ts';
import type { RoleName } from './role.ts';

export const riskCodes = [
  'no-ao',
  'one-ao-no-am',
  'ao-has-left',
  'leaver-has-role',
  'no-mfa-method',
  'one-mfa-method',
  'shared-mailbox',
  'same-mailbox',
  'password-ends',
  'stale-holder',
  'our-member-is-ao',
  'our-member-is-am-undecided',
  'no-consent',
  'one-sender',
  'no-sender',
] as const;
export type RiskCode = (typeof riskCodes)[number];

/** `record` is the person, profile or client it stands on. Slots: person (an id), people (ids), role, holder (its name), lastDay, since. */
export type Risk = { readonly code: RiskCode; readonly record: string; readonly slots: Slots };

const holds = (profile: Profile, role: RoleName) =>
  Object.values(profile.roles).filter((one) => one.role === role && one.status === 'approved');

const personOf = (people: readonly Person[], id: string): Person | undefined =>
  people.find((one) => one.id === id);

/** Roles of an organization are said to be missing only when somebody's role there is known at all. */
function ofOfficials(profile: Profile): readonly Risk[] {
  if (profile.kind !== 'organization') return [];
  const [first, ...others] = holds(profile, 'ao');
  const known = Object.values(profile.roles).some((role) => role.role !== 'unknown');
  if (!first) return known ? [{ code: 'no-ao', record: profile.id, slots: {} }] : [];
  if (others.length > 0 || holds(profile, 'am').length > 0) return [];
  return [{ code: 'one-ao-no-am', record: profile.id, slots: { person: first.person } }];
}

function ofLeavers(profile: Profile, people: readonly Person[]): readonly Risk[] {
  const roles = Object.values(profile.roles).filter(
    (role) => role.role !== 'none' && role.status === 'approved',
  );
  return roles.flatMap((role): readonly Risk[] => {
    const person = personOf(people, role.person);
    if (!person?.leftOn) return [];
    const code = role.role === 'ao' ? 'ao-has-left' : 'leaver-has-role';
    return [
      {
        code,
        record: profile.id,
        slots: { person: person.id, role: role.role, since: person.leftOn },
      },
    ];
  });
}

/** Our member is never AO of a client, and AM only by its recorded decision (product.md section 3). A reading, so that the decision settles it. */
function ofOurs(profile: Profile, view: View): readonly Risk[] {
  const ours = Object.values(profile.roles).filter((role) => role.ours && role.status === 'approved');
  return ours.flatMap((role): readonly Risk[] => {
    const slots = { person: role.person };
    if (role.role === 'ao') return [{ code: 'our-member-is-ao', record: profile.id, slots }];
    if (role.role !== 'am' || view.client.weAreAm) return [];
    return [{ code: 'our-member-is-am-undecided', record: profile.id, slots }];
  });
}

/** Other holders nobody confirmed within the time between two reviews. */
function ofHolders(profile: Profile, clocks: Clocks, today: Day): readonly Risk[] {
  const length = clocks[profile.kind === 'individual' ? 'access-review-individual' : 'access-review'];
  const days = length.unit === 'days' ? length.days : Number.POSITIVE_INFINITY;
  const stale = Object.values(profile.holders).filter(
    (one) => !one.endedOn && (!one.confirmedOn || daysBetween(one.confirmedOn, today) > days),
  );
  return stale.map((one) => ({
    code: 'stale-holder',
    record: profile.id,
    slots: { holder: one.name, ...(one.confirmedOn ? { since: one.confirmedOn } : {}) },
  }));
}

/** What stands on one login. */
export function personRisks(person: Person, clocks: Clocks, now: string): readonly Risk[] {
  const found: Risk[] = [];
  const add = (code: RiskCode, slots: Slots = {}) =>
    found.push({ code, record: person.id, slots: { person: person.id, ...slots } });
  if (person.mfaMethods === '0') add('no-mfa-method');
  if (person.mfaMethods === '1') add('one-mfa-method');
  if (person.email && isSharedMailbox(person.email)) add('shared-mailbox');
  const lastDay = passwordLastDay(person, clocks);
  if (lastDay && daysBetween(dayOf(now), lastDay) <= riskDays) add('password-ends', { lastDay });
  return found;
}

function passwordLastDay(person: Person, clocks: Clocks): Day | null {
  const { passwordChangedOn: startedOn, id } = person;
  return startedOn ? deadline('password-life', { record: id, thing: id, startedOn }, clocks).lastDay : null;
}

/** One address for two people: whoever reads it gets both their codes and invitations (fact base M4). */
function sameMailboxes(people: readonly Person[]): readonly Risk[] {
  const own = people.filter((person) => person.email);
  const groups = Map.groupBy(own, (person) => person.email?.toLowerCase() ?? '');
  return [...groups.values()].flatMap((group): readonly Risk[] => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    return [
      { code: 'same-mailbox', record: first.id, slots: { people: group.map((one) => one.id).join(',') } },
    ];
  });
}

/** The risks of a client's access, profiles first, then people, then the engagement. */
export function risks(view: View, clocks: Clocks, now: string): readonly Risk[] {
  const people = peopleOf(view);
  const profiles = [view.individual, view.organization].flatMap((profile) => profile ?? []);
  const asked = profiles.some((profile) => Object.values(profile.connections).some((one) => one.requestedOn));
  const client = view.client;
  return [
    ...profiles.flatMap((profile) => [
      ...ofOfficials(profile),
      ...ofLeavers(profile, people),
      ...ofOurs(profile, view),
      ...ofHolders(profile, clocks, dayOf(now)),
    ]),
    ...people.flatMap((person) => personRisks(person, clocks, now)),
    ...sameMailboxes(people),
    ...(asked && !client.consent ? [{ code: 'no-consent' as const, record: client.id, slots: {} }] : []),
  ];
}

/** The risks of our own firm: who can send at all, and how old their passwords are. */
export function firmRisks(
  firm: Profile,
  people: readonly Person[],
  clocks: Clocks,
  now: string,
): readonly Risk[] {
  const holders = new Set([...holds(firm, 'ao'), ...holds(firm, 'am')].map((role) => role.person));
  // Who has left sends nothing any more, whatever the role in I&A still says.
  const ids = [...holders].filter((id) => !personOf(people, id)?.leftOn);
  const senders = people.filter((person) => ids.includes(person.id));
  const code = ids.length === 0 ? 'no-sender' : ids.length === 1 ? 'one-sender' : null;
  const own: readonly Risk[] = code
    ? [{ code, record: firm.id, slots: senders[0] ? { person: senders[0].id } : {} }]
    : [];
  return [
    ...own,
    ...ofOfficials(firm),
    ...ofLeavers(firm, people),
    ...senders.flatMap((person) => personRisks(person, clocks, now)),
  ];
}
