/** What it means when a person at the client says "I did this": the changes that keep it as said, never as seen. */
import type { Step } from './checklist.ts';
import type { Day } from './day.ts';
import type { Draft } from './draft.ts';
import { type ClientId, isId, type PersonId } from './id.ts';
import type { Move } from './move-shape.ts';

export type Saying = {
  readonly person: PersonId;
  readonly client: ClientId;
  /** Steps that were asked for; ticked where the move is no connection and no request. */
  readonly asks: readonly Pick<Step, 'id' | 'home'>[];
  readonly on: Day;
};

/** The move asks for approval of requests that were sent; where the client still has to add us there is nothing to approve. */
const asksApproval = (move: Move) =>
  (move.code === 'tell-client' || move.code === 'approve-request') && move.why.code !== 'expected-not-told';

/** The changes, without their envelopes. Empty when nothing of it can be said. */
export function saidBy(move: Move, { person, client, asks, on }: Saying): readonly Draft[] {
  const how = 'said' as const;
  const { record } = move;
  if (isId('profile', record)) {
    const answers = move.things.flatMap((id) =>
      isId('connection', id) ? [{ connection: id, is: 'approved' as const }] : [],
    );
    if (asksApproval(move) && answers.length > 0)
      return [{ kind: 'connections-answered', record, answers, how, on, person }];
    const requests = move.things.flatMap((id) => (isId('request', id) ? [id] : []));
    if (move.code === 'approve-role' && requests.length > 0) {
      return requests.map((request) => ({
        kind: 'role-request-answered',
        record,
        request,
        is: 'approved',
        how,
        on,
        grantedBy: person,
      }));
    }
  }
  return asks.flatMap((step) => tick(step, record, { person, client, on }));
}

/** A tick where the step belongs: on the person, on the profile the move is about, or on the client. */
function tick(
  { id: step, home }: Pick<Step, 'id' | 'home'>,
  about: string,
  { person, client, on }: Omit<Saying, 'asks'>,
): Draft[] {
  const said = { kind: 'step-ticked', step, how: 'said', on } as const;
  if (home === 'person') return [{ ...said, record: person }];
  if (home === 'client') return [{ ...said, record: client }];
  return isId('profile', about) ? [{ ...said, record: about }] : [];
}
