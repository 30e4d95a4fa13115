/** Calls of the service by this browser's session: bearer token, one refresh when it is refused, time followed. */
import { type Api, Answered, type Ask, type CallName, createApi } from '@clearway/contract/api';
import type { Session } from './storage.ts';

/** A token that is good now; `refused` is one the service did not take. Null when nobody is signed in. */
export type TokenOf = (refused: string | null) => Promise<string | null>;

/** The service at an address, spoken to with this token. */
export function serviceAt(origin: string, token: string | null): Api {
  return createApi({ origin, fetch: (to, init) => fetch(to, init), token: () => token, via: 'panel' });
}

/** One call for the team of the session. Throws Unanswered or Answered; Answered 401 means that the session is over. */
export async function call<N extends CallName>(
  session: Session,
  tokenOf: TokenOf,
  name: N,
  ask: Ask<N>,
): Promise<Awaited<ReturnType<Api[N]>>> {
  const whole = { ...ask, path: { teamId: session.team.id, ...ask.path } };
  const token = await tokenOf(null);
  try {
    return await send(session.origin, token, name, whole);
  } catch (trouble) {
    if (!(trouble instanceof Answered) || trouble.status !== 401) throw trouble;
    const fresh = await tokenOf(token);
    if (!fresh || fresh === token) throw trouble;
    return send(session.origin, fresh, name, whole);
  }
}

const send = <N extends CallName>(origin: string, token: string | null, name: N, ask: Ask<N>) => {
  const api: Pick<Api, N> = serviceAt(origin, token);
  // cast: Api says that each name has its own ask and reply; TypeScript does not follow that through a type parameter.
  return api[name](ask) as Promise<Awaited<ReturnType<Api[N]>>>;
};
