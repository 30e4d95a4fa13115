/** The browser's tokens. The background alone renews them: a refresh token used twice would end the session. */

import { Answered } from '@clearway/contract/send';
import { sendTo } from '../calling.ts';
import { calls } from '../calls.ts';
import { now } from '../clock.ts';
import { inTurn } from '../kept/in-turn.ts';
import { type Session, stored } from '../storage.ts';
import { sessionOf } from '../work/session-of.ts';

const renewing = inTurn();
/** A token this near its end is renewed before it is used. */
const margin = 60_000;

/** A token that is good now, or null when nobody is signed in. Throws Unanswered when only the service could tell. */
export function goodToken(refused: string | null): Promise<string | null> {
  return renewing(async () => {
    const session = await stored.session.read();
    if (!session?.token) return null;
    const lasts = session.expiresAt === '' || Date.parse(session.expiresAt) - Date.parse(now()) > margin;
    if (lasts && session.token !== refused) return session.token;
    return renew(session);
  });
}

async function renew(session: Session): Promise<string | null> {
  try {
    if (session.refreshToken === '') return await ended(session);
    const body = { refreshToken: session.refreshToken };
    const tokens = await sendTo(session.origin, null, calls.refreshBrowser, { body });
    await stored.session.write(sessionOf(session.origin, tokens));
    return tokens.token;
  } catch (trouble) {
    if (trouble instanceof Answered && trouble.status === 401) return ended(session);
    throw trouble;
  }
}

/** Signed out, but who it was stays known, so that what is unsent still has its team. */
async function ended(session: Session): Promise<null> {
  await stored.session.write({ ...session, token: null });
  return null;
}
