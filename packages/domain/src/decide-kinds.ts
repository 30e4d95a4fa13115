/** Which handler decides which kind of change. A kind without a handler does not compile. */
import type { Change, ChangeKind, ChangeOf } from './change.ts';
import { clientHandlers } from './decide-client.ts';
import { connectionHandlers } from './decide-connection.ts';
import { invitationHandlers } from './decide-invitation.ts';
import { mergeHandlers } from './decide-merge.ts';
import { personHandlers } from './decide-person.ts';
import { profileHandlers } from './decide-profile.ts';
import { recordHandlers } from './decide-record.ts';
import { reviewHandlers } from './decide-review.ts';
import { roleHandlers } from './decide-role.ts';
import { roleRequestHandlers } from './decide-role-request.ts';
import { stepHandlers } from './decide-step.ts';
import type { Outcome, Scene } from './decided.ts';

type ByKind = { [K in ChangeKind]: ChangeOf<K> };
export type Handlers<K extends ChangeKind> = {
  readonly [P in K]: (change: ByKind[P], scene: Scene) => Outcome;
};

const handlers: Handlers<ChangeKind> = {
  ...personHandlers,
  ...mergeHandlers,
  ...profileHandlers,
  ...roleHandlers,
  ...roleRequestHandlers,
  ...connectionHandlers,
  ...invitationHandlers,
  ...clientHandlers,
  ...reviewHandlers,
  ...stepHandlers,
  ...recordHandlers,
};

function run<K extends ChangeKind>(kind: K, change: ByKind[K], scene: Scene): Outcome {
  return handlers[kind](change, scene);
}

/** The new record with findings, or a refusal. */
export function handle(change: Change, scene: Scene): Outcome {
  return run(change.kind, change, scene);
}
