/** The fact a move follows from. */
import { blockOf } from './blocked.ts';
import type { Client, View } from './client.ts';
import type { Connection } from './connection.ts';
import type { Move, Slots } from './move-shape.ts';
import { currentConnection, currentInvitation } from './open-access.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Progress } from './progress.ts';
import type { NextMove } from './standing.ts';
import type { System } from './system.ts';
import { awaitedRole } from './under-way.ts';

type Why = Move['why'];

const on = (day: string | undefined): Slots => (day ? { on: day } : {});

/** What became of a connection so far. */
export function whyConnection(connection: Connection): Why {
  const { answer, told, requestedOn, expectedOn, direction } = connection;
  if (answer?.is === 'approved') return { code: 'said-approved', slots: on(answer.on) };
  if (answer) return { code: answer.is === 'rejected' ? 'rejected' : 'disabled', slots: on(answer.on) };
  if (requestedOn && direction === 'they-add') return { code: 'client-added-us', slots: on(requestedOn) };
  if (requestedOn && told)
    return { code: 'request-told', slots: { on: requestedOn, toldOn: told.on, channel: told.channel } };
  if (requestedOn) return { code: 'request-not-told', slots: on(requestedOn) };
  return told
    ? { code: 'asked-to-add-us', slots: on(told.on) }
    : { code: 'expected-not-told', slots: on(expectedOn) };
}

function ofInvitation(profile: Profile, system: System): Why | null {
  const one = currentInvitation(profile, system);
  if (!one) return null;
  const slots = { sentAt: one.sentAt, invitee: one.person };
  return { code: one.accepted ? 'said-accepted' : 'invited', slots };
}

function ofSteps(steps: Progress): Why {
  const [step, waiting] = Object.entries(steps).find(([, one]) => one.state === 'waiting') ?? [];
  if (!step || waiting?.state !== 'waiting') return { code: 'nothing-sent', slots: {} };
  const until = waiting.until ? { until: waiting.until } : {};
  return { code: 'step-waiting', slots: { step, waitsOn: waiting.waitsOn, ...until } };
}

function ofBlock(steps: Progress, system?: System): Why | null {
  const block = blockOf(steps, system);
  return (
    block && { code: 'step-blocked', slots: { step: block.step, reason: block.reason, since: block.since } }
  );
}

/** Why a square's move is to be made. */
export function whySquare(view: View, profile: Profile, system: System, move: NextMove): Why {
  const connection = currentConnection(profile, system, view.client.firm);
  if (move.code === 'unblock') return ofBlock(profile.steps, system) ?? ofSteps(profile.steps);
  const invited = ofInvitation(profile, system);
  if (move.code === 'send-again') {
    return { code: 'lapsed', slots: invited ? invited.slots : on(connection?.requestedOn) };
  }
  if (invited) return invited;
  if (connection && move.code !== 'wait-out') return whyConnection(connection);
  const awaited = Object.values(profile.steps).some((step) => step.state === 'waiting')
    ? null
    : awaitedRole(profile);
  if (awaited) return { code: 'role-requested', slots: { on: awaited.requestedOn, clock: 'role-request' } };
  return ofSteps(profile.steps);
}

export function whyPerson(person: Person): Why {
  const block = ofBlock(person.steps);
  if (block) return block;
  if (person.account === 'no') return { code: 'no-account', slots: {} };
  return person.account === 'unsure' ? { code: 'account-unsure', slots: {} } : ofSteps(person.steps);
}

export function whyClient(client: Client): Why {
  const bare = !client.individual && !client.organization;
  return ofBlock(client.steps) ?? (bare ? { code: 'no-profile', slots: {} } : ofSteps(client.steps));
}
