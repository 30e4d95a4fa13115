/**
 * What says that one team's database is not as this service left it, or cannot be had now. It is that team's trouble
 * alone: whoever asks is told which file and what to do, and the others go on (docs/decisions/0082).
 */
import type { TeamId } from '@clearway/domain/id';
import Engine from 'libsql';
import { Adrift } from '../adrift.ts';
import { DamagedText } from '../as-one-text.ts';
import { isBusy } from '../database.ts';
import { diskTrouble } from '../disk-trouble.ts';
import { Lost } from './lost.ts';
import { DamagedRecord } from './record.ts';

export type Hurt = {
  readonly code: 'team-damaged' | 'team-held' | 'team-out-of-reach';
  readonly why: string;
  /** Nothing is read or written any more until the service starts again: more would make it worse. */
  readonly shut: boolean;
};

const damaged = (why: string, shut: boolean): Hurt => ({ code: 'team-damaged', why, shut });

/** Of a file of ours only: what the client library met, with the accounts or a server, has another name. */
const codeOf = (trouble: unknown): string =>
  trouble instanceof Engine.SqliteError ? String(trouble.code) : '';

/** SQLite's words for a schema that is not the one our statements were written for. */
const otherTables = /no such (table|column)|malformed database schema|has no column named|already exists/;

/** What is behind a failure of a team's database; null when it is something else. */
export function hurtOf(trouble: unknown): Hurt | null {
  if (trouble instanceof Lost || trouble instanceof Adrift) return damaged(trouble.message, true);
  if (trouble instanceof DamagedText || trouble instanceof DamagedRecord)
    return damaged(trouble.message, false);
  const code = codeOf(trouble);
  if (code.startsWith('SQLITE_CORRUPT')) return damaged('Its pages are damaged.', true);
  if (code === 'SQLITE_NOTADB') return damaged('It is no database.', true);
  if (code === 'SQLITE_ERROR' && otherTables.test(String(trouble)))
    return damaged('Its tables are not those of a team.', false);
  if (code === '') return null;
  if (isBusy(trouble)) return { code: 'team-held', why: 'Another program holds it.', shut: false };
  if (diskTrouble(trouble) === 'disk-trouble')
    return { code: 'team-out-of-reach', why: 'It cannot be read or written.', shut: false };
  return null;
}

/** Why a database cannot be used, for who looks after it. */
export const whyNot = (trouble: unknown): string =>
  hurtOf(trouble)?.why ?? (trouble instanceof Error ? trouble.message : String(trouble));

/** What the asker is told. */
export function hurtWords(team: TeamId, { code, why }: Hurt): string {
  const what = `The database of this team (teams/${team}.db): ${why}`;
  if (code === 'team-held')
    return `${what} Nothing of this was recorded. Whoever runs the service ends the other program; then send it again.`;
  if (code === 'team-out-of-reach')
    return `${what} Nothing of this was recorded. Whoever runs the service looks at the file and its rights; then send it again.`;
  return `${what} Other teams are not touched by it. Whoever runs the service stops it, runs \`admin verify\`, and puts back what a backup holds (docs/operate.md).`;
}
