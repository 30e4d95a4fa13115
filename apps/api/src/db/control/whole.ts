/** The accounts belong to every team: a file of them that is damaged is found when the service starts, and said. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textDamage } from '../../admin/text-damage.ts';
import { type ControlDatabase, type Home, isBusy, isFile } from '../database.ts';
import { openControl } from './open.ts';

export class DamagedAccounts extends Error {
  override readonly name = 'DamagedAccounts';
}

const advice = 'Nothing was changed in it. Put back what a backup holds (docs/operate.md, A damaged file).';
const damaged = (why: string, cause?: unknown) =>
  new DamagedAccounts(`The database of the accounts (control.db) is damaged: ${why}. ${advice}`, { cause });

/** SQLite's codes for a file that is damaged, behind what the client library made of them. */
const isDamage = (trouble: unknown): boolean =>
  trouble instanceof Error && 'code' in trouble && /^SQLITE_(CORRUPT|NOTADB)/.test(String(trouble.code));

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Accounts that are gone beside teams that are there: new ones would let in whoever comes first. */
function expectAccounts({ url }: Home): void {
  const path = url.slice('file:'.length);
  const teams = join(dirname(path), 'teams');
  if (sizeOf(path) === 0 && existsSync(teams) && readdirSync(teams).some((name) => name.endsWith('.db')))
    throw damaged('it is gone, and files of teams are there');
}

/** The engine's own words for a file it cannot open. */
const isClosed = (trouble: unknown): boolean =>
  trouble instanceof Error && trouble.message.includes('ConnectionFailed');

/** Opens the accounts. A file is looked through first: its driver ends the process at a text that is none. */
export async function openWhole(home: Home): Promise<ControlDatabase> {
  if (isFile(home)) expectAccounts(home);
  try {
    const control = await openControl(home);
    const why = control.local ? await damageOf(control) : null;
    if (why === null) return control;
    control.close();
    throw damaged(why);
  } catch (trouble) {
    throw inWords(trouble);
  }
}

function inWords(trouble: unknown): unknown {
  if (isDamage(trouble)) return damaged('it is no whole database', trouble);
  const why = isBusy(trouble) ? 'is held by another program' : isClosed(trouble) ? 'cannot be opened' : null;
  if (why === null) return trouble;
  return new Error(
    `The database of the accounts (control.db) ${why}. Look at the file, its rights and what else uses it; then start again.`,
    { cause: trouble },
  );
}

async function damageOf(control: ControlDatabase): Promise<string | null> {
  const [row] = await control.read({ sql: 'PRAGMA quick_check(1)' });
  const said = String(Object.values(row ?? {})[0]);
  return said === 'ok' ? textDamage(control) : said;
}
