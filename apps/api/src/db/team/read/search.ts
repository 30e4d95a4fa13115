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

const texts = (rows: readonly Row[], column: string) => rows.map((row) => String(row[column]));

/** How one kind of thing is found. */
type Finding = {
  /** Those that a few records lead to. */
  readonly by: (records: readonly string[]) => Promise<readonly string[]>;
  /** Those found by a word that many begin with. */
  readonly many: (word: string) => Promise<readonly string[]>;
  /** Those of a few in which such a word is found. */
  readonly among: (few: readonly string[], word: string) => Promise<readonly string[]>;
};

/** The records in which every word of a search is found; null when nothing is searched for. */
export async function recordsFound(
  db: Database,
  search: string | undefined,
): Promise<readonly string[] | null> {
  const read = async (sql: string, args: readonly string[]) => texts(await db.read({ sql, args }), 'record');
  return everyWord(db, search, {
    by: async (records) => records,
    many: (word) => read(beginning, rangeOf(word)),
    among: (few, word) =>
      read(
        'SELECT DISTINCT record FROM word WHERE record IN (SELECT value FROM json_each(?)) AND term >= ? AND term < ?',
        [JSON.stringify(few), ...rangeOf(word)],
      ),
  });
}

/** Clients of the records `hit`: the client itself, its profiles, its people. */
const clientsOf = (hit: string): string => `
  WITH hit (record) AS (${hit})
  SELECT record AS client FROM hit WHERE record LIKE 'cl\\_%' ESCAPE '\\'
  UNION SELECT l.client FROM hit CROSS JOIN client_profile l ON l.survivor = hit.record
  UNION SELECT l.client FROM hit CROSS JOIN client_person l ON l.survivor = hit.record
  UNION SELECT l.client FROM hit CROSS JOIN profile_person h ON h.survivor = hit.record
    CROSS JOIN client_profile l ON l.survivor = h.profile`;

/** The other way round: from a few clients to their records, and which of those have the word. */
const clientsWith = `
  WITH few (client) AS (SELECT value FROM json_each(?)),
  own (client, record) AS (
    SELECT client, client FROM few
    UNION SELECT l.client, l.survivor FROM few CROSS JOIN client_profile l ON l.client = few.client
    UNION SELECT l.client, l.survivor FROM few CROSS JOIN client_person l ON l.client = few.client
    UNION SELECT l.client, h.survivor FROM few CROSS JOIN client_profile l ON l.client = few.client
      CROSS JOIN profile_person h ON h.profile = l.survivor
  )
  SELECT DISTINCT client FROM own CROSS JOIN word w ON w.record = own.record AND w.term >= ? AND w.term < ?`;

/** The clients in which every word of a search is found, in themselves or in whom they name; null when nothing is searched for. */
export async function clientsFound(
  db: Database,
  search: string | undefined,
): Promise<readonly string[] | null> {
  const read = async (sql: string, args: readonly string[]) => texts(await db.read({ sql, args }), 'client');
  return everyWord(db, search, {
    by: (records) => read(clientsOf('SELECT value FROM json_each(?)'), [JSON.stringify(records)]),
    many: (word) => read(clientsOf(beginning), rangeOf(word)),
    among: (few, word) => read(clientsWith, [JSON.stringify(few), ...rangeOf(word)]),
  });
}

/** Things that are looked into one by one rather than to read all that begin with a word. */
const close = 500;

/** Rare words first: what they leave is little, and a word like "dr" is then looked for in that alone. */
async function everyWord(
  db: Database,
  search: string | undefined,
  { by, many, among }: Finding,
): Promise<readonly string[] | null> {
  const words = wordsOf(search ?? '');
  if (words.length === 0) return null;
  let left: readonly string[] | null = null;
  const common: string[] = [];
  for (const word of words) {
    const few = await fewBy(db, word);
    if (few) left = inBoth(left, await by(few));
    else common.push(word);
  }
  for (const word of common)
    left = left !== null && left.length <= close ? await among(left, word) : inBoth(left, await many(word));
  return left;
}

function inBoth(left: readonly string[] | null, found: readonly string[]): readonly string[] {
  const hit = new Set(found);
  return left === null ? [...hit] : left.filter((one) => hit.has(one));
}
