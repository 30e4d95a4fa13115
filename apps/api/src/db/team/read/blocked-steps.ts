/** The blocked steps of records. A page that is read again finds most records as they were: those are not read again. */
import type { StepRecord } from '@clearway/domain/progress';
import type { Database, Row } from '../../database.ts';

export type Steps = Readonly<Record<string, StepRecord>>;
type Looked = { readonly version: unknown; readonly steps: Steps };

/** Records as they were looked into last, by database. */
const looked = new WeakMap<Database, Map<string, Looked>>();
const limit = 2000;

const those = (db: Database, columns: string, ids: readonly string[]) =>
  db.read({
    sql: `SELECT ${columns} FROM record WHERE id IN (SELECT value FROM json_each(?))`,
    args: [JSON.stringify(ids)],
  });

/** By record; one that is not there is not in it. */
export async function blockedStepsOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Steps>> {
  const kept = looked.get(db) ?? new Map<string, Looked>();
  looked.set(db, kept);
  const versions = await those(db, 'id, version', ids);
  const moved = versions.filter((row) => kept.get(String(row['id']))?.version !== row['version']);
  const read =
    moved.length > 0 ? await those(db, "id, version, value -> '$.steps' AS steps", idsOf(moved)) : [];
  const fresh = read.map((row) => [String(row['id']), lookedInto(row)] as const);
  const before = versions.flatMap((row) => {
    const one = kept.get(String(row['id']));
    return one ? [[String(row['id']), one] as const] : [];
  });
  if (kept.size + fresh.length > limit) kept.clear();
  for (const [id, one] of fresh) kept.set(id, one);
  return new Map([...before, ...fresh].map(([id, { steps }]) => [id, steps]));
}

const idsOf = (rows: readonly Row[]) => rows.map((row) => String(row['id']));

function lookedInto({ version, steps }: Row): Looked {
  // cast: written by us from a record
  const all = JSON.parse(typeof steps === 'string' ? steps : '{}') as Steps;
  const blocked = Object.entries(all).filter(([, { state }]) => state === 'blocked');
  return { version, steps: Object.fromEntries(blocked) };
}
