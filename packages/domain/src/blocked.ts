/** Coded reasons that hold a record up, and whose it is to remove them. */
import type { BlockReason, StepRecord } from './progress.ts';
import type { Standing } from './standing.ts';
import type { Mover } from './state.ts';
import type { System } from './system.ts';

/** Which side unblocks what; the rest is ours to sort out. */
const moverOf: Readonly<Record<BlockReason, Mover>> = {
  'not-ao-or-am': 'client',
  'former-biller-controls': 'client',
  'mfa-on-lost-phone': 'client',
  'firm-not-found': 'us',
  'duplicate-account': 'client',
  'account-locked': 'client',
  'no-account': 'client',
  'no-ao': 'client',
  'wrong-profile': 'client',
  'portal-down': 'cms',
  'waiting-for-papers': 'client',
  other: 'us',
};

export type Blocked = Extract<StepRecord, { state: 'blocked' }> & { readonly step: string };

/** The block that counts: of those that hold up this system (or everything), the earliest. Null when nothing is blocked. */
export function blockOf(steps: Readonly<Record<string, StepRecord>>, system?: System): Blocked | null {
  const blocked = Object.entries(steps).flatMap(([step, record]) =>
    record.state === 'blocked' ? [{ ...record, step }] : [],
  );
  const counts = blocked.filter((one) => !one.system || !system || one.system === system);
  const order = (one: Blocked) => `${one.since} ${one.step}`;
  return counts.sort((a, b) => (order(a) < order(b) ? -1 : 1))[0] ?? null;
}

/** Who removes a block. */
export const unblocks = (block: Blocked): Mover => moverOf[block.reason];

/** The standing a blocked step gives its record, or null when none is blocked. */
export function blockedBy(steps: Readonly<Record<string, StepRecord>>, system?: System): Standing | null {
  const block = blockOf(steps, system);
  if (!block) return null;
  const move = { mover: unblocks(block), code: 'unblock' as const, actBy: null };
  return { base: 'blocked', since: block.since, move, risksAt: null, lapsesAt: null, lastDay: null };
}
