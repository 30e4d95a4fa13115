/** Takes everything of an import or a bulk change back, newest first; what others changed or use since stays and is named. */
import { catalogueVersion } from '@clearway/catalog/version';
import type { ImportUndoReply } from '@clearway/contract/imports';
import type { Change } from '@clearway/domain/change';
import type { Row } from '../db/database.ts';
import type { Author } from '../db/team/log.ts';
import type { Team } from '../db/team/open.ts';
import { madeIds } from './made-id.ts';

export type Undone = { readonly undone: number; readonly kept: ImportUndoReply['kept'] };
type Progress = (done: number, total: number) => void;

/** Undos in one commit. */
const chunk = 50;

/** All changes with this batch that are not taken back yet. */
export async function undoBatch(
  team: Team,
  batch: string,
  author: Author,
  at: string,
  progress: Progress = () => {},
): Promise<Undone> {
  const rows = await team.db.read({
    sql: `SELECT c.id, c.record, c.kind FROM change c WHERE c.batch = ? AND c.kind <> 'undone'
      AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes = c.id AND NOT EXISTS (SELECT 1 FROM change v WHERE v.undoes = u.id))
      ORDER BY c.sequence DESC`,
    args: [batch],
  });
  const kept: ImportUndoReply['kept'] = [];
  let undone = 0;
  for (let from = 0; from < rows.length; from += chunk) {
    const some = rows.slice(from, from + chunk);
    const { free, used } = await unused(team, some);
    kept.push(...used.map((record) => ({ record, fields: ['used'] })));
    const { verdicts } =
      free.length > 0
        ? await team.writer.change(
            author,
            free.map((row) => undoing(row, batch, at)),
            at,
          )
        : { verdicts: [] };
    for (const verdict of verdicts) {
      if (verdict.accepted) undone += 1;
      else
        kept.push({
          record: verdict.record,
          fields: 'fields' in verdict.refusal ? [...verdict.refusal.fields] : [verdict.refusal.code],
        });
    }
    progress(Math.min(from + chunk, rows.length), rows.length);
  }
  return { undone, kept };
}

function undoing(row: Row, batch: string, at: string): Change {
  const id = madeIds(`${batch} undone ${at}`)('change', String(row['id']));
  // cast: ids stand in the log as they were accepted
  return {
    kind: 'undone',
    id,
    base: 0,
    at,
    catalogue: catalogueVersion,
    record: String(row['record']),
    of: String(row['id']),
  } as Change;
}

/** Additions of people and profiles that a client outside still uses must stay. Clients come first, because they were added last. */
async function unused(
  team: Team,
  rows: readonly Row[],
): Promise<{ free: readonly Row[]; used: readonly string[] }> {
  const added = rows.filter((row) => row['kind'] === 'person-added' || row['kind'] === 'profile-added');
  const inside = JSON.stringify(
    rows.filter((row) => row['kind'] === 'client-added').map((row) => row['record']),
  );
  const found = await team.db.read({
    sql: `SELECT j.value AS record FROM json_each(?1) j WHERE EXISTS (
        SELECT 1 FROM client_profile WHERE survivor = j.value AND client NOT IN (SELECT value FROM json_each(?2))
        UNION ALL SELECT 1 FROM client_person WHERE survivor = j.value AND client NOT IN (SELECT value FROM json_each(?2)))`,
    args: [JSON.stringify(added.map((row) => row['record'])), inside],
  });
  const used = found.map((row) => String(row['record']));
  return { free: rows.filter((row) => !used.includes(String(row['record'])) || !added.includes(row)), used };
}
