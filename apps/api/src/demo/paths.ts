/** The ways access is won, as a demo tells them: asked, told, approved, expected, invited. */
import type { ConnectionId, MemberId, PersonId, ProfileId } from '@clearway/domain/id';
import { type System, systems } from '@clearway/domain/system';
import type { Team } from './cast.ts';
import type { Script } from './script.ts';

export type Path = ReturnType<typeof openPaths>;
type Asked = {
  readonly profile: ProfileId;
  readonly by: MemberId;
  readonly connections: readonly { id: ConnectionId; system: System }[];
};

export function openPaths(script: Script, team: Team) {
  let tracking = 4_102_220;
  const nextId = () => {
    tracking += 31;
    return `T${tracking}`;
  };
  const made = (wanted: readonly System[]) =>
    wanted.map((system) => ({ id: script.id('connection'), system }));

  /** We sent requests with Find Provider. */
  const asked = (
    ago: number,
    by: MemberId,
    profile: ProfileId,
    wanted: readonly System[] = systems,
  ): Asked => {
    const connections = made(wanted);
    const requests = connections.map(({ id, system }) => ({ connection: id, system, trackingId: nextId() }));
    script.tell(ago, by, {
      kind: 'connections-requested',
      record: profile,
      firm: team.firm,
      direction: 'we-ask',
      on: script.day(ago),
      requests,
    });
    return { profile, by, connections };
  };

  /** We asked the client to add us. */
  const expected = (ago: number, by: MemberId, profile: ProfileId): Asked => {
    const connections = made(systems);
    const requests = connections.map(({ id, system }) => ({ connection: id, system }));
    script.tell(ago, by, {
      kind: 'connections-expected',
      record: profile,
      firm: team.firm,
      on: script.day(ago),
      requests,
    });
    return { profile, by, connections };
  };

  /** They pressed Add Surrogate; it waits in our list. */
  const added = (ago: number, { profile, by, connections }: Asked) => {
    const requests = connections.map(({ id, system }) => ({ connection: id, system, trackingId: nextId() }));
    script.tell(ago, by, {
      kind: 'connections-requested',
      record: profile,
      firm: team.firm,
      direction: 'they-add',
      on: script.day(ago),
      requests,
    });
  };

  const told = (
    ago: number,
    { profile, by, connections }: Asked,
    person: PersonId,
    channel: 'email' | 'phone' | 'text' = 'email',
  ) =>
    script.tell(ago, by, {
      kind: 'client-told',
      record: profile,
      connections: connections.map(({ id }) => id),
      person,
      channel,
      on: script.day(ago),
    });

  const answered = (
    ago: number,
    { profile, by, connections }: Asked,
    is: 'approved' | 'rejected' | 'disabled',
    more: { how?: 'said' | 'seen'; person?: PersonId; only?: System } = {},
  ) => {
    const chosen = connections.filter(({ system }) => !more.only || system === more.only);
    script.tell(ago, by, {
      kind: 'connections-answered',
      record: profile,
      answers: chosen.map(({ id }) => ({ connection: id, is })),
      how: more.how ?? 'seen',
      on: script.day(ago),
      ...(more.person ? { person: more.person } : {}),
    });
  };

  /** Asked, told the day after, and seen approved. */
  const open = (ago: number, by: MemberId, profile: ProfileId, person: PersonId, took = 6) => {
    const one = asked(ago, by, profile);
    told(ago - 1, one, person);
    answered(ago - took, one, 'approved', { person });
    return one;
  };

  const ticked = (
    ago: number,
    by: MemberId,
    record: ProfileId | PersonId,
    steps: readonly string[],
    how: 'said' | 'seen' = 'said',
  ) => {
    for (const step of steps)
      script.tell(ago, by, { kind: 'step-ticked', record, step, how, on: script.day(ago) });
  };

  return { asked, expected, added, told, answered, open, ticked };
}
