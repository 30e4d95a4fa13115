/** What was already answered: the same change sent again gets the same answer and is written once. */
import { type FindingCode, findingCodes } from '@clearway/domain/finding-shape';
import type { Database } from '../database.ts';
import type { Verdict } from './deciding.ts';

export type Seen = { readonly verdict: Verdict & { readonly accepted: true }; readonly kind: string };

const findingsOf = (text: string): readonly FindingCode[] =>
  findingCodes.filter((code) => text.split(',').includes(code));

/** The answers given before to these change ids. */
export async function seenBefore(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
  const sql =
    'SELECT id, sequence, version, record, kind, findings FROM change WHERE id IN (SELECT value FROM json_each(?))';
  const rows = await db.read({ sql, args: [JSON.stringify(ids)] });
  return new Map(
    rows.map((row) => {
      const id = String(row['id']);
      const findings = findingsOf(String(row['findings']));
      const verdict = {
        id,
        accepted: true as const,
        sequence: Number(row['sequence']),
        version: Number(row['version']),
        record: String(row['record']),
        findings,
      };
      return [id, { verdict, kind: String(row['kind']) }];
    }),
  );
}
