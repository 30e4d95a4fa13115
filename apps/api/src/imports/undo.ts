/** Takes everything of an import or a bulk change back, newest first; what others changed or use since stays and is named. */
import { catalogueVersion } from '@clearway/catalog/version';
import type { ImportUndoReply } from '@clearway/contract/imports';
import type { Change } from '@clearway/domain/change';
import type { Row } from '../db/database.ts';
import type { Author } from '../db/team/log.ts';
import type { Team } from '../db/team/open.ts';
import { breath } from '../pace.ts';
import { madeIds } from './made-id.ts';

export type Undone = { readonly undone: number; readonly kept: ImportUndoReply['kept'] };
type Batch = { readonly team: Team; readonly batch: string; readonly author: Author; readonly at: string };

/** Undos in one commit. */
const chunk = 25;

/** Takes back all changes with this batch, some at a time, and says of each piece what became of it. */
export async function* undoPieces(of: Batch): AsyncGenerator<Undone & { readonly looked: number }> {
  const { team, batch } = of;
  for (let before = Number.MAX_SAFE_INTEGER; ; await breath()) {
    const rows = await team.db.read({ sql: changesBefore, args: [batch, before, chunk] });
    const last = rows.at(-1);
    if (!last) return;
    before = Number(last['sequence']);
    const left = rows.filter((row) => !row['gone']);
    yield { looked: rows.length, ...(await undoSome(of, left)) };
  }
}

/** `gone`: taken back already, and the undo itself was not. */
const changesBefore = `SELECT c.sequence, c.id, c.record, c.kind,
    EXISTS (SELECT 1 FROM change u WHERE u.undoes = c.id AND NOT EXISTS (SELECT 1 FROM change v WHERE v.undoes = u.id)) AS gone
  FROM change c WHERE c.batch = ? AND c.sequence < ? AND c.kind <> 'undone' ORDER BY c.sequence DESC LIMIT ?`;

/** The same at once, and what became of all. */
export async function undoBatch(of: Batch): Promise<Undone> {
  const kept: ImportUndoReply['kept'] = [];
  let undone = 0;
  for await (const piece of undoPieces(of)) {
    undone += piece.undone;
    kept.push(...piece.kept);
  }
  return { undone, kept };
}

async function undoSome({ team, batch, author, at }: Batch, rows: readonly Row[]): Promise<Undone> {
  const { free, used } = await unused(team, rows);
  const kept: ImportUndoReply['kept'] = used.map((record) => ({ record, fields: ['used'] }));
  if (free.length === 0) return { undone: 0, kept };
  const changes = free.map((row) => undoing(row, batch, at));
  const { verdicts } = await team.writer.change(author, changes, at);
  for (const verdict of verdicts)
    if (!verdict.accepted) {
      const { record, refusal } = verdict;
      kept.push({ record, fields: 'fields' in refusal ? [...refusal.fields] : [refusal.code] });
    }
  return { undone: verdicts.filter(({ accepted }) => accepted).length, kept };
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
