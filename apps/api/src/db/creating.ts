/** Asks a libSQL server for a database that is not there yet, by its admin address. */
import { type Database, type Home, openDatabase } from './database.ts';
import { NotMade, serverTrouble } from './server-trouble.ts';

/** Opens a database; where the server does not know it and may be asked, it is made first. */
export async function openOrCreate(home: Home): Promise<Database> {
  const database = await openDatabase(home);
  if (!home.create || (await answers(database))) return database;
  const { url, authorization } = home.create;
  const { ok, status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: '{}',
  });
  // That it is there already (400) is no trouble: another process made it in between, and the next read tells.
  if (!ok && status !== 400) throw new NotMade(status);
  await database.read({ sql: 'SELECT 1' });
  return database;
}

/** False where the server does not know the database; throws what else is wrong. */
const answers = (database: Database): Promise<boolean> =>
  database.read({ sql: 'SELECT 1' }).then(
    () => true,
    (trouble: unknown) => {
      if (serverTrouble(trouble) !== 'missing') throw trouble;
      return false;
    },
  );
