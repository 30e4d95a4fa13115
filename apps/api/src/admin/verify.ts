/**
 * Proves what can be proved of a team's database: the file is whole, the chain over the log holds, every record is
 * what its changes made it, and every index row is what its record says. Answers what is wrong, nothing when all holds.
 */
import { recordShapeVersion } from '@clearway/contract/wire';
import { type Json, type Patch, same, takeBack } from '@clearway/domain/patch';
import type { Database, Row } from '../db/database.ts';
import { changePages, recordPages } from '../db/pages.ts';
import { chained, digestOf, firstLink } from '../db/team/chain.ts';
import { kindOf } from '../db/team/record.ts';
import { clocksOf } from '../db/team/settings.ts';
import { indexFaults } from './index-faults.ts';
import { textDamage } from './text-damage.ts';

/** What is wrong, in words; empty when everything holds. `settled`: index rows are made by the clocks there are. */
export async function verifyTeam(db: Database, settled = true): Promise<readonly string[]> {
  const damage = await fileDamage(db);
  if (damage !== null) return [`The file is damaged: ${damage}`];
  try {
    const log = await logFaults(db);
    return [
      ...log,
      ...(await recordFaults(db)),
      ...(await commentFaults(db)),
      ...(settled ? await indexFaults(db, await clocksOf(db)) : []),
    ];
  } catch (trouble) {
    return [`A row cannot be read: ${trouble instanceof Error ? trouble.message : String(trouble)}`];
  }
}

/** What SQLite finds wrong with the file, and texts that are none; null when nothing is. */
export async function fileDamage(db: Database): Promise<string | null> {
  const [whole] = await db.read({ sql: 'PRAGMA integrity_check' });
  const said = String(Object.values(whole ?? {})[0]);
  return said === 'ok' ? textDamage(db) : said;
}

async function* logRows(db: Database): AsyncGenerator<Row> {
  for await (const rows of changePages(db)) yield* rows;
}

/** The digests that redactions and erasures noted for the rows they emptied of text. */
async function notedDigests(db: Database): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const noted = new Map<number, Set<string>>();
  const rows = await db.read({
    sql: "SELECT j.value ->> 0 AS sequence, j.value ->> 1 AS digest FROM change c, json_each(c.payload, '$.rows') j WHERE c.kind IN ('redacted', 'erased')",
  });
  for (const row of rows) {
    const sequence = Number(row['sequence']);
    noted.set(sequence, (noted.get(sequence) ?? new Set()).add(String(row['digest'])));
  }
  return noted;
}

async function logFaults(db: Database): Promise<readonly string[]> {
  const noted = await notedDigests(db);
  const faults: string[] = [];
  let before = firstLink;
  let sequence = 0;
  for await (const row of logRows(db)) {
    const at = Number(row['sequence']);
    if (at !== sequence + 1) faults.push(`The log has a gap before change ${at}.`);
    sequence = at;
    const chain = chained(before, linkOf(row));
    if (chain !== row['chain']) faults.push(`The chain is broken at change ${at}.`);
    before = String(row['chain']);
    if (!textHolds(row, noted.get(at))) faults.push(`The text of change ${at} is not what was written.`);
  }
  return faults;
}

const linkOf = (row: Row) => ({
  sequence: Number(row['sequence']),
  id: String(row['id']),
  record: String(row['record']),
  kind: String(row['kind']),
  author: String(row['author']),
  via: String(row['via']),
  receivedAt: String(row['received_at']),
  saidAt: String(row['said_at']),
  version: Number(row['version']),
  digest: String(row['digest']),
});

function textHolds(row: Row, noted: ReadonlySet<string> | undefined): boolean {
  const [payload, patch, salt] = [String(row['payload']), String(row['patch']), row['salt']];
  if (typeof salt === 'string') return digestOf(salt, payload, patch) === row['digest'];
  return noted?.has(digestOf('', payload, patch)) ?? false;
}

/** Records rewritten by a redaction or erasure: their patches do not make them any more. */
async function rewritten(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.read({
    sql: "SELECT DISTINCT j.value AS record FROM change c, json_each(c.payload, '$.records') j WHERE c.kind IN ('redacted', 'erased')",
  });
  return new Set(rows.map((row) => String(row['record'])));
}

async function recordFaults(db: Database): Promise<readonly string[]> {
  const skipped = await rewritten(db);
  const faults: string[] = [];
  for await (const rows of recordPages(db)) {
    const made = await madeBy(
      db,
      rows.map((row) => String(row['id'])),
    );
    for (const row of rows) {
      const id = String(row['id']);
      const value: Json | undefined = typeof row['value'] === 'string' ? JSON.parse(row['value']) : undefined;
      if (!isOfItsKind(row)) faults.push(`Record ${id} is not of its kind or shape.`);
      if (skipped.has(id)) continue;
      const { replayed, version, sequence, at } = made.get(id) ?? neverMade;
      if (
        version !== Number(row['version']) ||
        sequence !== Number(row['sequence']) ||
        at !== row['touched_at']
      )
        faults.push(`Record ${id} is not at the version its last change made.`);
      if (!same(value, replayed)) faults.push(`Record ${id} is not what its changes made it.`);
    }
  }
  return faults;
}

type Made = {
  readonly replayed: Json | undefined;
  readonly version: number;
  readonly sequence: number;
  readonly at: string;
};
const neverMade: Made = { replayed: undefined, version: 0, sequence: 0, at: '' };

/** The kind that its id says, in a shape that this version or an older one writes. */
function isOfItsKind(row: Row): boolean {
  const shape = Number(row['shape']);
  return row['kind'] === kindOf(String(row['id'])) && shape >= 1 && shape <= recordShapeVersion;
}

/** The records as their patches make them, one after the other. */
async function madeBy(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Made>> {
  const rows = await db.read({
    sql: "SELECT record, version, sequence, received_at, patch FROM change WHERE record IN (SELECT value FROM json_each(?)) AND kind NOT IN ('commented', 'comment-withdrawn', 'redacted', 'erased') ORDER BY sequence",
    args: [JSON.stringify(ids)],
  });
  const made = new Map<string, Made>();
  for (const row of rows) {
    const id = String(row['record']);
    const patch: Patch = JSON.parse(String(row['patch']));
    const forward = patch.map(({ path, from, to }) => ({
      path,
      ...(to === undefined ? {} : { from: to }),
      ...(from === undefined ? {} : { to: from }),
    }));
    const before = made.get(id)?.replayed ?? null;
    made.set(id, {
      replayed: takeBack(before, forward),
      version: Number(row['version']),
      sequence: Number(row['sequence']),
      at: String(row['received_at']),
    });
  }
  return made;
}

/** Comments stand in the log too. */
async function commentFaults(db: Database): Promise<readonly string[]> {
  const rows = await db.read({
    sql: `SELECT m.id FROM comment m LEFT JOIN change c ON c.id = m.id
      WHERE c.id IS NULL OR c.payload ->> 'text' IS NOT m.text OR c.record <> m.client OR c.author <> m.author OR c.sequence <> m.sequence`,
  });
  return rows.map((row) => `Comment ${String(row['id'])} is not what was written.`);
}
