/**
 * The outbox: one key a change, written by the background alone, sent in the order they were made, each until the
 * service has answered it. Everything it needs is in storage, so the worker may die at any line (house.md section 5).
 */

import { batchLimit } from '@clearway/contract/batch';
import type { ChangeResult, ChangesReply } from '@clearway/contract/changes';
import { Answered } from '@clearway/contract/send';
import type { NewEntry, SentChange } from './entry.ts';
import { inTurn } from './kept/in-turn.ts';
import type { Look } from './kept/look.ts';
import { type Entry, entryShape, stored } from './storage.ts';

/** Sends changes and answers the reply; throws Unanswered or Answered. */
export type Send = (changes: readonly Entry['change'][]) => Promise<ChangesReply>;

/** Keeps the records of a reply before their changes leave the outbox, so that nothing shown ever steps back. */
export type Keep = (records: ChangesReply['records']) => Promise<void>;

const writing = inTurn();
const sending = inTurn();

type Entries = ReadonlyMap<string, Entry>;
const inOrder = (entries: Entries, team?: string) =>
  [...entries.values()].sort((a, b) => a.order - b.order).filter((entry) => !team || entry.team === team);

/** What waits, in order; of one team, or of all. */
export async function waiting(team?: string): Promise<readonly Entry[]> {
  return inOrder(await stored.outbox.all(), team);
}

/** What waited for a team when that look was taken. */
export const waitingIn = (look: Look, team?: string): readonly Entry[] =>
  inOrder(stored.outbox.in(look), team);

/** Keeps a change. Adding the same id again keeps the first. */
export function add(entry: NewEntry): Promise<void> {
  return writing(async () => {
    const all = await stored.outbox.all();
    if (all.has(entry.change.id)) return;
    const order = Math.max(0, ...[...all.values()].map((one) => one.order)) + 1;
    await stored.outbox.write(entry.change.id, entryShape.parse({ ...entry, order }));
  });
}

/** Sends what waits for this team until nothing does. Throws what `send` throws; what was not answered stays. */
export function drain(team: string, send: Send, keep: Keep, at: () => string): Promise<void> {
  return sending(async () => {
    for (let batch = await next(team); batch.length > 0; batch = await next(team)) {
      const reply = await answered(batch, send);
      await keep(reply.records);
      const settled = await settle(batch, reply.results, at());
      // A reply that names none of ours would have us ask for ever.
      if (settled === 0) return;
    }
  });
}

const next = async (team: string) => (await waiting(team)).slice(0, batchLimit);

/** One malformed change must not hold up its neighbours: a batch that is refused whole is sent one by one. */
async function answered(batch: readonly Entry[], send: Send): Promise<ChangesReply> {
  try {
    return await send(batch.map((entry) => entry.change));
  } catch (trouble) {
    if (!(trouble instanceof Answered) || ![400, 413].includes(trouble.status)) throw trouble;
    const [first, ...rest] = batch;
    if (first && rest.length > 0) return answered([first], send);
    return { sequence: 0, records: [], results: batch.map((entry) => malformed(entry, trouble)) };
  }
}

const malformed = (entry: Entry, trouble: Answered): ChangeResult => ({
  id: entry.change.id,
  accepted: false,
  refusal: { code: 'malformed', field: trouble.problem.field ?? 'change', expected: trouble.problem.message },
});

async function settle(
  batch: readonly Entry[],
  results: readonly ChangeResult[],
  at: string,
): Promise<number> {
  let settled = 0;
  for (const result of results) {
    const entry = batch.find((one) => one.change.id === result.id);
    if (!entry) continue;
    // First into the tray, then out of the outbox: a death between the two sends it again and finds the same.
    if (!result.accepted) await stored.tray.write(result.id, { entry, refusal: result.refusal, at });
    await stored.outbox.forget(result.id);
    settled += 1;
  }
  return settled;
}

/** Puts a refused change back as it was, or with words mended; it is sent again under its own id. */
export async function resend(id: string, change?: SentChange): Promise<void> {
  const refused = await stored.tray.read(id);
  if (!refused) return;
  const { order: _order, ...entry } = refused.entry;
  await add({ ...entry, change: change ?? entry.change });
  await stored.tray.forget(id);
}
