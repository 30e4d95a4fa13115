/** The ways access is won, as a demo tells them: asked, told, approved, expected, invited. */
import type { ConnectionId, MemberId, PersonId, ProfileId } from '@clearway/domain/id';
import { type System, systems } from '@clearway/domain/system';
import type { Team } from './cast.ts';
import type { Script } from './script.ts';

type Asked = {
  readonly profile: ProfileId;
  readonly by: MemberId;
  readonly connections: readonly { id: ConnectionId; system: System }[];
};

type Ground = { readonly script: Script; readonly team: Team; readonly trackingId: () => string };

const made = ({ script }: Ground, wanted: readonly System[]) =>
  wanted.map((system) => ({ id: script.id('connection'), system }));

/** What was sent stands on the screen with its tracking IDs. */
const requested = (
  { script, team, trackingId }: Ground,
  ago: number,
  { profile, by, connections }: Asked,
  direction: 'we-ask' | 'they-add',
) =>
  script.tell(ago, by, {
    kind: 'connections-requested',
    record: profile,
    firm: team.firm,
    direction,
    on: script.day(ago),
    requests: connections.map(({ id, system }) => ({ connection: id, system, trackingId: trackingId() })),
  });

/** We sent requests with Find Provider. */
const asked = (
  ground: Ground,
  ago: number,
  by: MemberId,
  profile: ProfileId,
  wanted: readonly System[] = systems,
): Asked => {
  const one = { profile, by, connections: made(ground, wanted) };
  requested(ground, ago, one, 'we-ask');
  return one;
};

/** We asked the client to add us. */
const expected = (ground: Ground, ago: number, by: MemberId, profile: ProfileId): Asked => {
  const connections = made(ground, systems);
  const requests = connections.map(({ id, system }) => ({ connection: id, system }));
  ground.script.tell(ago, by, {
    kind: 'connections-expected',
    record: profile,
    firm: ground.team.firm,
    on: ground.script.day(ago),
    requests,
  });
  return { profile, by, connections };
};

/** They pressed Add Surrogate; it waits in our list. */
const added = (ground: Ground, ago: number, one: Asked) => requested(ground, ago, one, 'they-add');

const told = (
  ground: Ground,
  ago: number,
  { profile, by, connections }: Asked,
  person: PersonId,
  channel: 'email' | 'phone' | 'text' = 'email',
) =>
  ground.script.tell(ago, by, {
    kind: 'client-told',
    record: profile,
    connections: connections.map(({ id }) => id),
    person,
    channel,
    on: ground.script.day(ago),
  });

const answered = (
  ground: Ground,
  ago: number,
  { profile, by, connections }: Asked,
  is: 'approved' | 'rejected' | 'disabled',
  more: { how?: 'said' | 'seen'; person?: PersonId; only?: System } = {},
) => {
  const chosen = connections.filter(({ system }) => !more.only || system === more.only);
  ground.script.tell(ago, by, {
    kind: 'connections-answered',
    record: profile,
    answers: chosen.map(({ id }) => ({ connection: id, is })),
    how: more.how ?? 'seen',
    on: ground.script.day(ago),
    ...(more.person ? { person: more.person } : {}),
  });
};

/** Asked, told the day after, and seen approved. */
const open = (ground: Ground, ago: number, by: MemberId, profile: ProfileId, person: PersonId, took = 6) => {
  const one = asked(ground, ago, by, profile);
  told(ground, ago - 1, one, person);
  answered(ground, ago - took, one, 'approved', { person });
  return one;
};

const ticked = (
  ground: Ground,
  ago: number,
  by: MemberId,
  record: ProfileId | PersonId,
  steps: readonly string[],
  how: 'said' | 'seen' = 'said',
) => {
  for (const step of steps)
    ground.script.tell(ago, by, { kind: 'step-ticked', record, step, how, on: ground.script.day(ago) });
};

/** All of them, told in this script for this team. */
export function openPaths(script: Script, team: Team) {
  let last = 4_102_220;
  const trackingId = () => {
    last += 31;
    return `T${last}`;
  };
  const ground = { script, team, trackingId };
  const here =
    <A extends readonly unknown[], R>(tell: (ground: Ground, ...rest: A) => R) =>
    (...rest: A) =>
      tell(ground, ...rest);
  return {
    asked: here(asked),
    expected: here(expected),
    added: here(added),
    told: here(told),
    answered: here(answered),
    open: here(open),
    ticked: here(ticked),
  };
}
export type Path = ReturnType<typeof openPaths>;
