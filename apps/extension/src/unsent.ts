/** Records as they are for this member: what the service sent, with the unsent changes decided again on top. */
import { type Change, changeShape } from '@clearway/domain/change';
import { decide } from '@clearway/domain/decide';
import type { Context } from '@clearway/domain/decided';
import type { Patch } from '@clearway/domain/patch';
import { knownIn, type Records } from './known.ts';
import type { Entry } from './storage.ts';

/** The change of an entry, or null when this version does not know its kind; it is sent all the same. */
export function changeOf(entry: Pick<Entry, 'change'>): Change | null {
  const parsed = changeShape.safeParse(entry.change);
  return parsed.success ? parsed.data : null;
}

/** The patch as it was before it was stored: a value that was absent is absent again. */
const patchOf = (stored: NonNullable<Entry['undoing']>): Patch =>
  stored.map(({ path, from, to }) => ({
    path,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));

/** The records with each unsent change laid over in order. One that can no longer be decided here is left to the service. */
export function withUnsent(records: Records, unsent: readonly Entry[], context: Context): Records {
  const next = new Map(records);
  for (const entry of unsent) {
    const change = changeOf(entry);
    if (!change) continue;
    const undoing = entry.undoing ? { undoing: { patch: patchOf(entry.undoing), by: context.by } } : {};
    const outcome = decide(knownIn(next), change, { ...context, ...undoing });
    if (outcome.ok) next.set(change.record, outcome.record);
  }
  return next;
}
