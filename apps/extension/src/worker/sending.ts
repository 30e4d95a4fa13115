/** Sends what waits, keeps what comes back, and writes down how it went. */
import { callFor } from '../calling.ts';
import { calls } from '../calls.ts';
import { now, ticks } from '../clock.ts';
import { noteHeard } from '../heard.ts';
import { drain, waiting } from '../outbox.ts';
import { openReplica } from '../replica.ts';
import { type Session, type Sync, stored } from '../storage.ts';
import { signedOut, troubleOf } from '../work/trouble.ts';
import { goodToken } from './tokens.ts';

/** Drains the outbox of the signed-in team; answers whether anything still waits. Never rejects. */
export async function sendWaiting(): Promise<boolean> {
  const session = await stored.session.read();
  if (!session) return false;
  if ((await waiting(session.team.id)).length === 0) return false;
  const went = session.token ? await send(session) : signedOut;
  await stored.sync.write({ ...(await stored.sync.read()), ...went });
  return (await waiting(session.team.id)).length > 0;
}

async function send(session: Session): Promise<Partial<Sync>> {
  const replica = await openReplica(session.team.id);
  try {
    await drain(
      session.team.id,
      (changes) => callFor(session, goodToken, calls.changes, { body: { changes } }),
      (records) => replica.keep(records, ticks(), 'held').then(() => noteHeard(records)),
      now,
    );
    return { at: now(), trouble: null, why: '' };
  } catch (trouble) {
    return troubleOf(trouble);
  } finally {
    replica.close();
  }
}
