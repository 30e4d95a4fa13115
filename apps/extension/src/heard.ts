/**
 * Which versions of records the background has heard of. What a panel showed last may be older: its author ticked, closed
 * it, and the background sent the tick. Written before a change leaves the outbox, so that nothing shown ever steps back.
 */
import type { RecordEnvelope } from '@clearway/contract/wire';
import { type Heard, stored } from './storage.ts';

/** More than a panel ever has in front. */
const most = 200;

/** Notes what came with a reply. */
export async function noteHeard(records: readonly RecordEnvelope[]): Promise<void> {
  const before = Object.entries(await stored.heard.read());
  const now = new Map(records.map(({ id, version }) => [id, version]));
  const kept = before.map(([id, version]) => [id, Math.max(version, now.get(id) ?? 0)] as const);
  await stored.heard.write(Object.fromEntries([...kept, ...newest(before, now)].slice(-most)));
}

const newest = (before: readonly (readonly [string, number])[], now: ReadonlyMap<string, number>) =>
  [...now].filter(([id]) => !before.some(([known]) => known === id));

/** True when something newer was heard of than one of these. */
export const isBehind = (records: readonly RecordEnvelope[], heard: Heard): boolean =>
  records.some(({ id, version }) => version < (heard[id] ?? 0));
