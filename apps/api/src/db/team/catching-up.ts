/** Brings what a process holds in memory up to what other processes wrote since; only where others may write. */
import type { Keeping } from './keeping.ts';

/** Records taken in one by one; beyond that everything is dropped and read when asked for. */
const most = 500;

/** Before a commit decides anything. Asks for what was touched since the last commit of this process or look of it. */
export async function catchUp(keeping: Keeping): Promise<void> {
  const { settings, records, merges, firms } = keeping;
  if (!settings.sight) return;
  const head = await settings.sight.look();
  if (head.sequence === keeping.head.sequence) return;
  const touched = await touchedSince(keeping);
  keeping.head = head;
  if (touched.length > most) {
    records.forget();
    await merges.reload();
    return firms.reload();
  }
  await records.load(touched);
  const held = touched.flatMap((id) => records.get(id) ?? []);
  merges.learn(held);
  firms.learn(held, merges.survivorOf);
}

async function touchedSince({ settings: { db }, head }: Keeping): Promise<readonly string[]> {
  const rows = await db.read({
    sql: `SELECT record FROM change WHERE sequence > ?1 UNION SELECT id FROM record WHERE sequence > ?1`,
    args: [head.sequence],
  });
  return rows.flatMap(({ record }) => (typeof record === 'string' && isRecord(record) ? [record] : []));
}

const isRecord = (id: string): boolean => /^(pr|pf|cl)_/.test(id);
