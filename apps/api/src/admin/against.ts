/**
 * Compares a database with what a backup holds of it, row by row and column by column. The log explains records and
 * index rows (verify.ts); for all other tables a difference is explained only where the row itself says that it was
 * changed after the backup.
 */
import { type Client, createClient, type Row } from '@libsql/client';

export type Difference = {
  readonly table: string;
  readonly key: string;
  readonly what: string;
  /** The row says it was changed since, or is of a table whose rows go by themselves. */
  readonly explained: boolean;
};
/** Between which instants a row may say it was changed: the backup's, and now. */
export type Stretch = { readonly since: string; readonly now: string };

/** Made again from the records, and compared with them by verify.ts. */
const proven = [
  'named',
  'word',
  'part',
  'open_clock',
  'asking',
  'span',
  'client_profile',
  'client_person',
  'profile_person',
  'line_count',
  'touched_count',
  'owner_count',
];
/** Of these the columns that no other row says; the rest is proven like the tables above. */
const onlyOf: Readonly<Record<string, readonly string[]>> = { client_line: ['added_at', 'touched_at'] };
/** Rows that come and go by themselves: what ended is swept, what was counted is forgotten. */
const passing = [
  'session',
  'verification',
  'throttle',
  'turn',
  'presence',
  'joining',
  'set_up',
  'sign_up',
  'browser_code',
  'browser_token',
  'link_code',
  'sso_visit',
  'delivery',
  'mail',
  'notice',
  'mention_seen',
];
/** What the log proves, not an instant in the row. */
const logged = ['change', 'record'];
/** What a redaction or erasure takes out of a change; verify.ts holds what is left against its notice. */
const redactable = ['payload', 'patch', 'salt'];

type Columns = { readonly key: readonly string[]; readonly others: readonly string[] };

/** All differences, from the database `file` and the plain file of a backup. */
export async function differencesFrom(
  file: string,
  backup: string,
  stretch: Stretch,
): Promise<readonly Difference[]> {
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  try {
    await client.execute({ sql: 'ATTACH ? AS old', args: [backup] });
    const found: Difference[] = [];
    for (const table of await tablesOf(client))
      found.push(...(await tableDifferences(client, table, stretch)));
    return found;
  } finally {
    client.close();
  }
}

const names = (rows: readonly Row[], column: string) => rows.map((row) => String(row[column]));

async function tablesOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.execute(
    "SELECT name FROM old.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  return names(rows, 'name').filter((name) => !proven.includes(name));
}

/** Columns that both have, so that a migration in between is no difference. */
async function columnsOf(client: Client, table: string): Promise<Columns> {
  const of = async (schema: string) =>
    (await client.execute(`SELECT name, pk FROM pragma_table_info('${table}', '${schema}')`)).rows;
  const now = new Set(names(await of('main'), 'name'));
  const old = (await of('old')).filter((row) => now.has(String(row['name'])));
  const key = names(
    old.filter((row) => Number(row['pk']) > 0),
    'name',
  );
  const others = names(old, 'name').filter((name) => !key.includes(name));
  return { key, others: onlyOf[table] ?? others };
}

async function tableDifferences(
  client: Client,
  table: string,
  stretch: Stretch,
): Promise<readonly Difference[]> {
  const { key, others } = await columnsOf(client, table);
  if (key.length === 0) return [{ table, key: '', what: 'is not there any more', explained: false }];
  const same = key.map((name) => `o."${name}" IS m."${name}"`).join(' AND ');
  const picked = (from: string) => others.map((name, at) => `${from}."${name}" AS ${from}${at}`).join(', ');
  const keys = (from: string) =>
    `json_array(${key.map((name) => `${from}."${name}"`).join(', ')}) AS row_key`;
  const differ = others.map((name) => `o."${name}" IS NOT m."${name}"`).join(' OR ') || 'false';
  const changed = await client.execute(
    `SELECT ${[keys('o'), picked('o'), picked('m')].filter(Boolean).join(', ')}, m."${key[0]}" IS NULL AS gone
     FROM old."${table}" o LEFT JOIN main."${table}" m ON ${same} WHERE m."${key[0]}" IS NULL OR ${differ}`,
  );
  const added = await client.execute(
    `SELECT ${[keys('m'), picked('m')].filter(Boolean).join(', ')} FROM main."${table}" m
     LEFT JOIN old."${table}" o ON ${same} WHERE o."${key[0]}" IS NULL`,
  );
  const told = { table, others, stretch };
  return [
    ...changed.rows.map((row) => changedRow(row, told)),
    ...added.rows.map((row) => addedRow(row, told)),
  ];
}

type Told = { readonly table: string; readonly others: readonly string[]; readonly stretch: Stretch };

function changedRow(row: Row, { table, others, stretch }: Told): Difference {
  const key = String(row['row_key']);
  const goes = passing.includes(table);
  if (Number(row['gone']) === 1) return { table, key, what: 'is not there any more', explained: goes };
  const moved = others.flatMap((name, at) => (same(row[`o${at}`], row[`m${at}`]) ? [] : [{ name, at }]));
  const dated = moved.some(({ name, at }) => isLater(name, row[`m${at}`], stretch));
  const redacted =
    table === 'change' &&
    row[`m${others.indexOf('salt')}`] === null &&
    moved.every(({ name }) => redactable.includes(name));
  // A newer version of a record is proven by the log, and only by it.
  const newer = table === 'record' && moved.some(({ name }) => name === 'version');
  const what = `differs in ${moved.map(({ name }) => name).join(', ')}`;
  return { table, key, what, explained: newer || redacted || goes || (dated && !logged.includes(table)) };
}

/** A new change is proven by its chain; a new row of another table has an instant that lies after the backup. */
function addedRow(row: Row, { table, others, stretch }: Told): Difference {
  const dated = others.some((name, at) => isLater(name, row[`m${at}`], stretch));
  const undated = !others.some(isInstant);
  const explained = logged.includes(table) || dated || undated || passing.includes(table);
  return { table, key: String(row['row_key']), what: 'is new', explained };
}

const same = (one: unknown, other: unknown) =>
  one instanceof ArrayBuffer && other instanceof ArrayBuffer
    ? Buffer.from(one).equals(Buffer.from(other))
    : one === other;

const isInstant = (name: string) => name === 'at' || name.endsWith('_at');

/** Instants are ISO texts, or milliseconds in the tables of better-auth. */
function isLater(name: string, value: unknown, { since, now }: Stretch): boolean {
  if (!isInstant(name)) return false;
  if (typeof value === 'string') return value > since && value <= now;
  return Number(value) > Date.parse(since) && Number(value) <= Date.parse(now);
}
