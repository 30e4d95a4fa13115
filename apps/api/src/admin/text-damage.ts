/**
 * Texts that are no UTF-8 any more, as after a flipped bit. SQLite keeps whatever bytes there are and its integrity check
 * does not look; the engine's driver ends the whole process at the first one it reads. So they are looked for as bytes.
 */
import type { Database } from '../db/database.ts';

const page = 1000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Holds a character that is not ASCII: only those can be wrong, and they are few. */
const notPlain = (column: string) =>
  `typeof(${column}) = 'text' AND ${column} GLOB '*[^' || char(1) || '-' || char(127) || ']*'`;

function isText(value: unknown): boolean {
  try {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) utf8.decode(value);
    return true;
  } catch {
    return false;
  }
}

/** The first table and column with a text that cannot be read; null when every text can. */
export async function textDamage(db: Database): Promise<string | null> {
  const schema = await columnDamage(db, 'sqlite_master', ['type', 'name', 'tbl_name', 'sql']);
  if (schema !== null) return schema;
  const columns = await db.read({
    sql: `SELECT t.name AS "table", c.name AS "column" FROM sqlite_master t, pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
  });
  const byTable = Map.groupBy(columns, (row) => String(row['table']));
  for (const [table, rows] of byTable) {
    const found = await columnDamage(
      db,
      table,
      rows.map((row) => String(row['column'])),
    );
    if (found !== null) return found;
  }
  return null;
}

async function columnDamage(db: Database, table: string, columns: readonly string[]): Promise<string | null> {
  for (const column of columns)
    for (let from = 0; ; from += page) {
      const rows = await db.read({
        sql: `SELECT CAST("${column}" AS BLOB) AS bytes FROM "${table}" WHERE ${notPlain(`"${column}"`)} LIMIT ${page} OFFSET ${from}`,
        bytes: true,
      });
      if (rows.some(({ bytes }) => !isText(bytes)))
        return `a text in ${table}, column ${column}, is no text any more`;
      if (rows.length < page) break;
    }
  return null;
}
