/** Who can act for a profile, and by what: the people who decide over it, and those whose access lets them work in it. */
import { requestClock } from '@clearway/domain/access-clock';
import { mayAct } from '@clearway/domain/authority';
import type { Clocks } from '@clearway/domain/clock';
import type { Connection } from '@clearway/domain/connection';
import { currentConnection } from '@clearway/domain/open-access';
import type { Profile } from '@clearway/domain/profile';
import type { Role } from '@clearway/domain/role';
import type { SquareState } from '@clearway/domain/state';
import { type System, systems } from '@clearway/domain/system';

type Way = { readonly system: System; readonly state: SquareState };
/** Somebody who works in the record: a firm of ours, one of our people by a role, or somebody else's. */
export type Works = {
  readonly id: string;
  readonly kind: 'firm' | 'staff' | 'holder';
  readonly ways: readonly Way[];
};
/** Somebody of the client, with what they decide. */
export type Decides = { readonly role: Role; readonly acts: readonly (typeof decisions)[number][] };

/** What deciding over a profile comes down to, the usual first. */
export const decisions = ['approve-connection', 'approve-seu', 'approve-am', 'disable-connection'] as const;

/** How a connection stands today; said approved is not seen, and a request past its last day is presumed lapsed. */
export function stateOf(connection: Connection, clocks: Clocks, now: string): SquareState {
  const { answer } = connection;
  if (answer?.is === 'approved') return answer.how === 'seen' ? 'ready' : 'waiting';
  if (answer) return 'blocked';
  const end = requestClock(connection, clocks)?.lapsesAt;
  return end && end <= now ? 'presumed-lapsed' : 'waiting';
}

function firmsOf(profile: Profile, clocks: Clocks, now: string): readonly Works[] {
  const firms = new Set(Object.values(profile.connections).map(({ firm }) => firm));
  return [...firms].map((firm) => ({
    id: firm,
    kind: 'firm',
    ways: systems.flatMap((system) => {
      const connection = currentConnection(profile, system, firm);
      return connection ? [{ system, state: stateOf(connection, clocks, now) }] : [];
    }),
  }));
}

const roleState = ({ status, how }: Role): SquareState =>
  status === 'approved'
    ? how === 'seen'
      ? 'ready'
      : 'waiting'
    : status === 'rejected'
      ? 'blocked'
      : 'waiting';

/** Roles that are over lead nowhere. */
const holds = ({ role, status }: Role) =>
  role !== 'none' && role !== 'unknown' && status !== 'cancelled' && status !== 'disassociated';

/** Everybody whose access works in the record, ours first. */
export function worksIn(profile: Profile, clocks: Clocks, now: string): readonly Works[] {
  const staff = Object.values(profile.roles).filter((role) => role.ours && holds(role));
  const others = Object.values(profile.holders).filter(({ endedOn }) => !endedOn);
  return [
    ...firmsOf(profile, clocks, now),
    ...staff.map(
      (role): Works => ({
        id: role.person,
        kind: 'staff',
        ways: (role.systems ?? systems).map((system) => ({ system, state: roleState(role) })),
      }),
    ),
    ...others.map(
      (holder): Works => ({
        id: holder.id,
        kind: 'holder',
        ways: holder.systems.map((system) => ({ system, state: 'ready' })),
      }),
    ),
  ];
}

/** The client's own people with a role here, and what each may decide. */
export function decidesOver(profile: Profile): readonly Decides[] {
  return Object.values(profile.roles)
    .filter((role) => !role.ours && holds(role))
    .map((role) => ({
      role,
      acts: decisions.filter((act) => mayAct(act, role.person, { profile }).may === 'yes'),
    }))
    .sort((a, b) => b.acts.length - a.acts.length);
}
