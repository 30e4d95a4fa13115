/** Connections: expected, requested, told. One change may cover both systems, so that one undo takes both back. */

import { connectionClock } from './access-clock.ts';
import type { ChangeOf } from './change.ts';
import type { Connection } from './connection.ts';
import { answered } from './decide-answer.ts';
import type { Handlers } from './decide-kinds.ts';
import {
  futureFinding,
  isProfile,
  keep,
  type NewFinding,
  type Outcome,
  refuse,
  type Scene,
  withConnections,
} from './decided.ts';
import { currentConnection } from './open-access.ts';
import type { Profile } from './profile.ts';

type Asked = ChangeOf<'connections-requested'> | ChangeOf<'connections-expected'>;

function firmFault(change: Asked, scene: Scene): Outcome | null {
  const firm = scene.known.profile(change.firm);
  if (!firm) return refuse({ code: 'unknown', field: 'firm' });
  return firm.ours ? null : refuse({ code: 'wrong-kind', field: 'firm', expected: 'one of our own firms' });
}

/** A request while another of the same system and firm is open is kept, and pointed at: one of the two will be stale. */
function openFindings(profile: Profile, made: readonly Connection[], scene: Scene): readonly NewFinding[] {
  const own = new Set(made.map((one) => one.id));
  return made.flatMap(({ system, firm }): readonly NewFinding[] => {
    const current = currentConnection(profile, system, firm);
    const run = current && !own.has(current.id) ? connectionClock(current, scene.context.clocks) : null;
    const open = run !== null && run.lapsesAt > scene.context.now;
    return open && current
      ? [{ code: 'request-already-open', slots: { connection: current.id, system } }]
      : [];
  });
}

/** An id stands for one system of one firm, for good; and one change names each id once. */
function clashes(profile: Profile, made: readonly Connection[]): boolean {
  const taken = (one: Connection) => {
    const old = profile.connections[one.id];
    return old !== undefined && (old.system !== one.system || old.firm !== one.firm);
  };
  return made.some(taken) || new Set(made.map((one) => one.id)).size < made.length;
}

function asked(profile: Profile, made: readonly Connection[], change: Asked, scene: Scene): Outcome {
  if (clashes(profile, made)) return refuse({ code: 'id-taken', field: 'requests' });
  const open = change.kind === 'connections-requested' ? openFindings(profile, made, scene) : [];
  return keep(withConnections(profile, made), [...open, ...futureFinding(change.on, scene.context)]);
}

const begun = (profile: Profile, id: string, scene: Scene) =>
  profile.connections[id]?.at ?? scene.context.now;

function requestedOf(
  profile: Profile,
  change: ChangeOf<'connections-requested'>,
  scene: Scene,
): readonly Connection[] {
  return change.requests.map(({ connection: id, system, trackingId }) => ({
    ...profile.connections[id],
    id,
    system,
    firm: change.firm,
    direction: change.direction,
    requestedOn: change.on,
    at: begun(profile, id, scene),
    ...(trackingId ? { trackingId } : {}),
  }));
}

function expectedOf(
  profile: Profile,
  change: ChangeOf<'connections-expected'>,
  scene: Scene,
): readonly Connection[] {
  return change.requests.map(({ connection: id, system }) => ({
    id,
    system,
    firm: change.firm,
    direction: 'they-add' as const,
    ...profile.connections[id],
    expectedOn: change.on,
    at: begun(profile, id, scene),
  }));
}

/** The connections with these ids, each changed; null when one is not there. */
function each(
  profile: Profile,
  ids: readonly string[],
  change: (one: Connection) => Connection,
): Profile | null {
  const found = ids.map((id) => profile.connections[id]);
  if (found.some((one) => one === undefined)) return null;
  return withConnections(
    profile,
    found.flatMap((one) => (one ? [change(one)] : [])),
  );
}

/** The last telling counts; a report of an earlier one that comes late changes nothing. */
function told(profile: Profile, change: ChangeOf<'client-told'>, scene: Scene): Outcome {
  if (change.person && !scene.known.person(change.person))
    return refuse({ code: 'unknown', field: 'person' });
  const { on, channel, person } = change;
  const mark = { on, channel, by: scene.context.by, at: scene.context.now, ...(person ? { person } : {}) };
  const next = each(profile, change.connections, (one) =>
    one.told && one.told.on > on ? one : { ...one, told: mark },
  );
  return next
    ? keep(next, futureFinding(on, scene.context))
    : refuse({ code: 'unknown', field: 'connections' });
}

const noRecord: Outcome = refuse({ code: 'unknown', field: 'record' });

export const connectionHandlers: Handlers<
  | 'connections-requested'
  | 'connections-expected'
  | 'tracking-id-recorded'
  | 'client-told'
  | 'connections-answered'
> = {
  'connections-requested': (change, scene) =>
    isProfile(scene.before)
      ? (firmFault(change, scene) ??
        asked(scene.before, requestedOf(scene.before, change, scene), change, scene))
      : noRecord,
  'connections-expected': (change, scene) =>
    isProfile(scene.before)
      ? (firmFault(change, scene) ??
        asked(scene.before, expectedOf(scene.before, change, scene), change, scene))
      : noRecord,
  'tracking-id-recorded': (change, { before }) => {
    const { trackingId } = change;
    const next = isProfile(before)
      ? each(before, [change.connection], (one) => ({ ...one, trackingId }))
      : null;
    return next ? keep(next) : refuse({ code: 'unknown', field: 'connection' });
  },
  'client-told': (change, scene) => (isProfile(scene.before) ? told(scene.before, change, scene) : noRecord),
  'connections-answered': (change, scene) =>
    isProfile(scene.before) ? answered(scene.before, change, scene) : noRecord,
};
