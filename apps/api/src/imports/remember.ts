/** What is kept of an import: its mapping for the next sheet with the same headings, and the rows it refused. */
import { type ImportField, type ImportReply, importFields } from '@clearway/contract/imports';
import { secretIn } from '@clearway/domain/secret';
import * as z from 'zod/mini';
import type { Database } from '../db/database.ts';
import { hashOf } from '../tokens.ts';
import type { Mapping } from './columns.ts';
import type { Plan } from './plan.ts';
import type { Sheet } from './sheet.ts';

const mappingShape = z.record(z.string(), z.enum(importFields));

/** Headings are only compared, so their hash is enough; they may be a person's values in a sheet without a heading row. */
const keyOf = (headings: readonly string[]) => hashOf(JSON.stringify(headings));

/** The mapping last used for a sheet with the same headings, or null. */
export async function rememberedMapping(db: Database, headings: readonly string[]): Promise<Mapping | null> {
  const [row] = await db.read({
    sql: 'SELECT mapping FROM import WHERE headings = ? ORDER BY at DESC LIMIT 1',
    args: [keyOf(headings)],
  });
  return row ? mappingShape.parse(JSON.parse(String(row['mapping']))) : null;
}

export type Kept = {
  readonly reply: ImportReply;
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly author: string;
  readonly at: string;
};

/** Writes the import and its refused rows. Cells of unread columns and cells that look like secrets are not kept. */
export async function saveImport(db: Database, { reply, sheet, plan, author, at }: Kept): Promise<void> {
  const failures = plan.rows.flatMap(({ row, faults }) =>
    faults.length > 0
      ? [[row.number, JSON.stringify(kept(row.cells, reply.mapping)), JSON.stringify(faults)]]
      : [],
  );
  await db.write([
    {
      sql: `INSERT INTO import (id, at, author, headings, mapping, counts) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET mapping = excluded.mapping, counts = excluded.counts`,
      args: [
        reply.import,
        at,
        author,
        keyOf(sheet.headings),
        JSON.stringify(named(reply.mapping)),
        JSON.stringify(reply.counts),
      ],
    },
    { sql: 'DELETE FROM import_failure WHERE import = ?', args: [reply.import] },
    {
      sql: 'INSERT INTO import_failure SELECT ?1, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?2)',
      args: [reply.import, JSON.stringify(failures)],
    },
  ]);
}

function kept(
  cells: Readonly<Record<string, string>>,
  mapping: Readonly<Record<string, ImportField>>,
): Record<string, string> {
  const shown = Object.entries(cells).filter(([column]) => mapping[column] !== 'ignore');
  return Object.fromEntries(shown.map(([column, text]) => [column, secretIn(text) ? '' : text]));
}

/** A sheet without a heading row has people's values in its place: a heading that holds a secret is not kept. */
function named(mapping: ImportReply['mapping']): ImportReply['mapping'] {
  return Object.fromEntries(Object.entries(mapping).filter(([heading]) => secretIn(heading) === null));
}
