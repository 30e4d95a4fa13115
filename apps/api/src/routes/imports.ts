/** Imports: dry run and real, what was imported so far, and the undo of a whole import. */
import { type ImportReply, importReply } from '@clearway/contract/imports';
import { isId, type TeamId } from '@clearway/domain/id';
import { isNpi } from '@clearway/domain/npi';
import type { Answers } from '../answers.ts';
import { lookUp } from '../imports/registry.ts';
import { runImport } from '../imports/run.ts';
import { loadSamples } from '../imports/samples.ts';
import { undoBatch } from '../imports/undo.ts';
import { namesIn } from '../members.ts';
import { malformed, notFound } from '../problem.ts';
import type { Service } from '../running.ts';
import { authorOf } from './changes.ts';

const newest = 50;

async function addressesOf({ control }: Service, team: TeamId): Promise<ReadonlyMap<string, string>> {
  const rows = await control.read({
    sql: 'SELECT id, email FROM member WHERE team = ? AND left_at IS NULL',
    args: [team],
  });
  return new Map(rows.map((row) => [String(row['email']).toLowerCase(), String(row['id'])]));
}

const parsed = <T>(shape: { parse: (value: unknown) => T }, text: unknown): T =>
  shape.parse(JSON.parse(String(text)));

export const importAnswers = {
  import: async ({ team, asker, body, service }) => {
    if (body.samples && body.mode === 'real') {
      if (!isId('import', body.import)) throw malformed('import', 'must be the id of an import.');
      return loadSamples({ service, team, asker, id: body.import });
    }
    const members = await addressesOf(service, team.id);
    return runImport(body, { team, author: authorOf(asker), now: service.now(), members });
  },

  imports: async ({ team, service }) => {
    const rows = await team.db.read({
      sql: `SELECT i.*, (SELECT count(*) FROM import_failure f WHERE f.import = i.id) AS failed FROM import i ORDER BY i.at DESC LIMIT ${newest}`,
    });
    const names = await namesIn(service, team.id);
    const counts = importReply.shape.counts;
    const mapping = importReply.shape.mapping;
    return {
      imports: rows.map((row) => ({
        id: String(row['id']),
        at: String(row['at']),
        by: String(row['author']),
        byName: names(String(row['author'])),
        counts: parsed<ImportReply['counts']>(counts, row['counts']),
        mapping: parsed<ImportReply['mapping']>(mapping, row['mapping']),
        undoneAt: row['undone_at'] === null ? null : String(row['undone_at']),
        failed: Number(row['failed']),
      })),
    };
  },

  registry: async ({ path, service }) => {
    const npi = path['npi'] ?? '';
    if (!isNpi(npi)) throw malformed('npi', 'must be an NPI with a right check digit.');
    return lookUp(service.env.npiRegistry, npi);
  },

  undoImport: async ({ team, asker, path, service }) => {
    const id = path['importId'] ?? '';
    const [row] = await team.db.read({ sql: 'SELECT 1 FROM import WHERE id = ?', args: [id] });
    if (!row) throw notFound();
    const { undone, kept } = await undoBatch({
      team,
      batch: id,
      author: authorOf(asker),
      at: service.now(),
    });
    await team.db.write([{ sql: 'UPDATE import SET undone_at = ? WHERE id = ?', args: [service.now(), id] }]);
    return { undone, kept, sequence: team.writer.head().sequence };
  },
} satisfies Partial<Answers>;
