/** Search by words: what begins with one, and where that finds little, what holds it anywhere: a piece of an NPI, of a tracking ID, of a name. */
import { breath } from '../../../pace.ts';
import type { Database, Row } from '../../database.ts';
import { wordsOf } from '../fold.ts';

/** Records that words beginning with it must find, so that the inside of words is not looked into as well. */
const enough = 20;
/** Letters or digits a piece has at least; of fewer nearly every record has some. */
const shortest = 3;

const rangeOf = (word: string) => [word, `${word}${beyond}`];
const beginning = 'SELECT DISTINCT record FROM word WHERE term >= ? AND term < ?';

/** The few records a word finds: by how it begins, or by what holds it. Null when many begin with it. */
async function fewBy(db: Database, word: string): Promise<readonly string[] | null> {
  const first = await db.read({ sql: `${beginning} LIMIT ${enough}`, args: rangeOf(word) });
  if (first.length === enough) return null;
  if (word.length < shortest) return texts(first, 'record');
  return [...new Set([...texts(first, 'record'), ...(await holding(db, word))])];
}

/** Rows of words looked into at a time, so that nobody waits for all of them: a few milliseconds. */
const slice = 15_000;
const nextSlice =
  'SELECT term, record FROM word WHERE (term, record) > (?, ?) ORDER BY term, record LIMIT 1 OFFSET ?';
const inSlice =
  'SELECT DISTINCT record FROM word WHERE (term, record) > (?, ?) AND (term, record) <= (?, ?) AND instr(term, ?)';

/** The records with a word that holds this piece. Reads every word of the team, so it is asked only where few begin with it. */
async function holding(db: Database, word: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after = ['', '']; ; ) {
    // At a server it holds up nobody here, and a slice would be two round trips.
    const [end] = db.local ? await db.read({ sql: nextSlice, args: [...after, slice] }) : [];
    const to = end ? [String(end['term']), String(end['record'])] : [beyond, ''];
    found.push(...texts(await db.read({ sql: inSlice, args: [...after, ...to, word] }), 'record'));
    if (!end) return found;
    after = to;
    await breath();
  }
}

/** Sorts after every word. */
const beyond = '\u{10ffff}';

/** The records in which every word of a search is found; null when nothing is searched for. */
export async function recordsFound(
  db: Database,
  search: string | undefined,
): Promise<readonly string[] | null> {
  return everyWord(search, async (word) => {
    const few = await fewBy(db, word);
    return few ?? texts(await db.read({ sql: beginning, args: rangeOf(word) }), 'record');
  });
}

const texts = (rows: readonly Row[], column: string) => rows.map((row) => String(row[column]));

/** Clients of the records `hit`: the client itself, its profiles, its people. */
const clientsOf = (hit: string): string => `
  WITH hit (record) AS (${hit})
  SELECT record AS client FROM hit WHERE record LIKE 'cl\\_%' ESCAPE '\\'
  UNION SELECT l.client FROM hit CROSS JOIN client_profile l ON l.survivor = hit.record
  UNION SELECT l.client FROM hit CROSS JOIN client_person l ON l.survivor = hit.record
  UNION SELECT l.client FROM hit CROSS JOIN profile_person h ON h.survivor = hit.record
    CROSS JOIN client_profile l ON l.survivor = h.profile`;

/** The clients in which every word of a search is found, in themselves or in whom they name; null when nothing is searched for. */
export async function clientsFound(
  db: Database,
  search: string | undefined,
): Promise<readonly string[] | null> {
  return everyWord(search, async (word) => {
    const few = await fewBy(db, word);
    const rows = few
      ? await db.read({ sql: clientsOf('SELECT value FROM json_each(?)'), args: [JSON.stringify(few)] })
      : await db.read({ sql: clientsOf(beginning), args: rangeOf(word) });
    return texts(rows, 'client');
  });
}

async function everyWord(
  search: string | undefined,
  find: (word: string) => Promise<readonly string[]>,
): Promise<readonly string[] | null> {
  const words = wordsOf(search ?? '');
  if (words.length === 0) return null;
  let left: readonly string[] | null = null;
  for (const word of words) {
    const hit = new Set(await find(word));
    left = left === null ? [...hit] : left.filter((one) => hit.has(one));
  }
  return left;
}
