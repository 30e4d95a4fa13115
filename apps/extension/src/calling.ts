/** Calls of the service by this browser's session: bearer token, one refresh when it is refused. */
import { Answered, type Asked, type Sendable, send } from '@clearway/contract/send';
import type { Session } from './storage.ts';

/** A token that is good now; `refused` is one the service did not take. Null when nobody is signed in. */
export type TokenOf = (refused: string | null) => Promise<string | null>;

/** A call that hangs (a line half open, a portal of a hotel) must not hold up what waits behind it. */
const patience = 25_000;
const inTime = (stop?: AbortSignal) => {
  const late = AbortSignal.timeout(patience);
  return stop ? AbortSignal.any([stop, late]) : late;
};

/** One call to the service at an address, with or without a token. */
export function sendTo<R>(
  origin: string,
  token: string | null,
  call: Sendable<R>,
  ask: Asked = {},
): Promise<R> {
  const to = { origin, fetch: (at: string, init?: RequestInit) => fetch(at, init), token: () => token };
  const wait = (ms: number) => new Promise<void>((over) => setTimeout(over, ms));
  return send({ ...to, via: 'panel', wait }, call, { ...ask, signal: inTime(ask.signal) });
}

/** One call for the team of the session. Throws Unanswered or Answered; Answered 401 means that the session is over. */
export async function callFor<R>(
  session: Session,
  tokenOf: TokenOf,
  call: Sendable<R>,
  ask: Asked = {},
): Promise<R> {
  const whole = { ...ask, path: { teamId: session.team.id, ...ask.path } };
  const token = await tokenOf(null);
  try {
    return await sendTo(session.origin, token, call, whole);
  } catch (trouble) {
    if (!(trouble instanceof Answered) || trouble.status !== 401) throw trouble;
    const fresh = await tokenOf(token);
    if (!fresh || fresh === token) throw trouble;
    return sendTo(session.origin, fresh, call, whole);
  }
}
