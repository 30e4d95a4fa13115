/**
 * What is still open when somebody leaves: read from the records, so an item closes when the fact it asks for is
 * recorded and nothing has to be ticked twice (fact base P23). The words stand in catalog/src/sweeps.ts under the same ids.
 */
import type { Client } from './client.ts';
import type { AnyRecord } from './decided.ts';
import { currentConnection } from './open-access.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import { type System, systems } from './system.ts';

export const sweepItems = [
  'our-successor',
  'our-staff-role',
  'our-staff-at-clients',
  'our-open-invitations',
  'our-account',
  'our-contact-data',
  'our-clients',
  'their-successor',
  'their-role',
  'their-account',
  'their-contact-data',
  'their-official',
  'their-messages',
  'leave-connections',
  'leave-staff',
  'leave-letter',
  'leave-changes',
  'leave-close',
] as const;
export type SweepItem = (typeof sweepItems)[number];

export type SweepTask = {
  readonly item: SweepItem;
  /** The record it stands on, with its name. */
  readonly record: string;
  readonly name: string;
  /** Id of the connection, invitation, person or member it is about. */
  readonly thing: string | null;
  readonly system: System | null;
  readonly done: boolean;
};

type Held = { readonly profiles: readonly Profile[]; readonly clients: readonly Client[] };

const task = (
  item: SweepItem,
  on: AnyRecord,
  done: boolean,
  thing: string | null = null,
  system: System | null = null,
): SweepTask => ({
  item,
  record: on.id,
  name: on.name,
  thing,
  system,
  done,
});

const stepDone = (record: AnyRecord, step: string) =>
  record.steps[step]?.state === 'done' || record.steps[step]?.state === 'not-needed';
const heads = (profile: Profile) =>
  Object.values(profile.roles).filter(
    (role) => role.status === 'approved' && (role.role === 'ao' || role.role === 'am'),
  );

/** A role that still stands: one taken away is kept as `disassociated` with the day. */
const roleGone = (profile: Profile, person: Person) => {
  const role = profile.roles[person.id];
  return !role || role.role === 'none' || role.status === 'disassociated';
};

/** Whether somebody else can manage the profile once this person has gone. */
function succeeded(profile: Profile, person: Person): boolean {
  const own = heads(profile);
  return !own.some((role) => role.person === person.id) || own.some((role) => role.person !== person.id);
}

/** Profiles at which the person has, or had when they left, a role. */
const touched = (profiles: readonly Profile[], person: Person) =>
  profiles.filter((profile) => profile.roles[person.id]);

function loginTasks(person: Person, items: readonly [SweepItem, SweepItem]): readonly SweepTask[] {
  return [
    task(items[0], person, stepDone(person, 'off-account-stays')),
    task(items[1], person, stepDone(person, 'off-contact-data')),
  ];
}

/** What of one of our own people is still open: at our firms, at clients who made them staff, and the clients they own. */
export function ourLeaver(person: Person, { profiles, clients }: Held): readonly SweepTask[] {
  const own = touched(profiles, person);
  const invited = profiles.flatMap((profile) =>
    Object.values(profile.invitations)
      .filter((one) => one.person === person.id && !one.accepted)
      .map((one) => task('our-open-invitations', profile, one.withdrawn === true, one.id)),
  );
  const owned = clients.filter((client) => person.member !== undefined && client.owner === person.member);
  return [
    ...own
      .filter((profile) => profile.ours)
      .flatMap((firm) => [
        task('our-successor', firm, succeeded(firm, person), person.id),
        task('our-staff-role', firm, roleGone(firm, person), person.id),
      ]),
    ...own
      .filter((profile) => !profile.ours)
      .map((profile) => task('our-staff-at-clients', profile, roleGone(profile, person), person.id)),
    ...invited,
    ...loginTasks(person, ['our-account', 'our-contact-data']),
    ...owned.map((client) => task('our-clients', client, false, person.member ?? null)),
  ];
}

/** What of somebody at a client is still open: roles, the 855, and whom we write to. */
export function theirLeaver(person: Person, { profiles, clients }: Held): readonly SweepTask[] {
  const own = touched(profiles, person);
  const official = (profile: Profile) => profile.roles[person.id]?.official;
  const written = clients.filter((client) => client.contacts[person.id]);
  return [
    ...own.flatMap((profile) => [
      task('their-successor', profile, succeeded(profile, person), person.id),
      task('their-role', profile, roleGone(profile, person), person.id),
    ]),
    ...loginTasks(person, ['their-account', 'their-contact-data']),
    ...own
      .filter((profile) => official(profile) === 'ao' || official(profile) === 'do')
      .map((profile) => task('their-official', profile, stepDone(profile, 'off-enrollment'), person.id)),
    ...written.map((client) =>
      task('their-messages', client, client.contacts[person.id]?.writeTo === false, person.id),
    ),
  ];
}

/** What we could still open of a client that leaves us. A profile that other clients of ours share is left out by the caller. */
export function clientLeaves(client: Client, profiles: readonly Profile[]): readonly SweepTask[] {
  const connections = profiles.flatMap((profile) =>
    systems.flatMap((system) => {
      const one = currentConnection(profile, system, client.firm);
      return one
        ? [
            task(
              'leave-connections',
              profile,
              one.answer?.is === 'disabled' || one.answer?.is === 'rejected',
              one.id,
              system,
            ),
          ]
        : [];
    }),
  );
  const staff = profiles.flatMap((profile) =>
    Object.values(profile.roles)
      .filter((role) => role.ours)
      .map((role) =>
        task('leave-staff', profile, role.role === 'none' || role.status === 'disassociated', role.person),
      ),
  );
  return [
    ...connections,
    ...staff,
    ...profiles.map((profile) => task('leave-letter', profile, stepDone(profile, 'ofv-drop-client'))),
    ...profiles.map((profile) => task('leave-changes', profile, stepDone(profile, 'ofv-check-changes'))),
    task('leave-close', client, client.removed === true || stepDone(client, 'ofv-close-client')),
  ];
}
