/** What was already answered: the same change sent again gets the same answer and is written once. */
import { type FindingCode, findingCodes } from '@clearway/domain/finding-shape';
import type { Database } from '../database.ts';
import { settle, type Verdict, type Waiting } from './deciding.ts';
import type { Desk } from './keeping.ts';

type Accepted = Verdict & { readonly accepted: true };
export type Seen = { readonly verdict: Accepted; readonly kind: string };

const findingsOf = (text: string): readonly FindingCode[] =>
  findingCodes.filter((code) => text.split(',').includes(code));

/** The answers given before to these change ids. */
export async function seenBefore(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
  const sql =
    'SELECT id, sequence, version, record, kind, findings FROM change WHERE id IN (SELECT value FROM json_each(?))';
  const rows = await db.read({ sql, args: [JSON.stringify(ids)] });
  return new Map(
    rows.map((row) => {
      const verdict: Accepted = {
        id: String(row['id']),
        accepted: true,
        sequence: Number(row['sequence']),
        version: Number(row['version']),
        record: String(row['record']),
        findings: findingsOf(String(row['findings'])),
      };
      return [verdict.id, { verdict, kind: String(row['kind']) }];
    }),
  );
}

/** The answer given before when the same change comes again; another change under the same id is refused. */
export async function answerTo(waiting: Waiting, { draft, scene, seen }: Desk): Promise<Verdict> {
  const { id, record, kind } = waiting.change;
  const fresh = draft.rows.find((row) => row.id === id);
  const before: Seen | undefined =
    seen.get(id) ?? (fresh && { kind: fresh.kind, verdict: { ...pick(fresh), accepted: true } });
  if (!before) return settle(waiting, draft, scene);
  if (before.verdict.record === record && before.kind === kind) return before.verdict;
  return { id, accepted: false, record, refusal: { code: 'id-taken', field: 'id' } };
}

const pick = ({ id, sequence, version, record, findings }: Omit<Accepted, 'accepted'>) => ({
  id,
  sequence,
  version,
  record,
  findings,
});
