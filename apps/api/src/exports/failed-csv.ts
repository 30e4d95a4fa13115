/** The refused rows of an import as they came, each with its reasons, to be mended and sent again. */
import * as z from 'zod/mini';
import type { Database } from '../db/database.ts';
import { byteOrderMark, csvLine } from './csv.ts';

const cellsShape = z.record(z.string(), z.string());
const reasonsShape = z.array(z.object({ column: z.string(), message: z.string() }));

/** Null when there is no such import. */
export async function failedCsv(db: Database, id: string): Promise<string | null> {
  const [found] = await db.read({ sql: 'SELECT 1 FROM import WHERE id = ?', args: [id] });
  if (!found) return null;
  const rows = await db.read({
    sql: 'SELECT * FROM import_failure WHERE import = ? ORDER BY row',
    args: [id],
  });
  const read = rows.map((row) => ({
    number: Number(row['row']),
    cells: cellsShape.parse(JSON.parse(String(row['cells']))),
    reasons: reasonsShape.parse(JSON.parse(String(row['reasons']))),
  }));
  const columns = [...new Set(read.flatMap(({ cells }) => Object.keys(cells)))];
  const lines = read.map(({ number, cells, reasons }) =>
    csvLine([
      ...columns.map((column) => cells[column] ?? ''),
      number,
      reasons.map(({ column, message }) => (column ? `${column}: ${message}` : message)).join(' '),
    ]),
  );
  return byteOrderMark + csvLine([...columns, 'Row', 'What to mend']) + lines.join('');
}
