/** A team's database that is there no more, or holds nothing: to make it anew would hide that everything is gone. */
import { statSync } from 'node:fs';
import type { Database, Home } from '../database.ts';
import { schemaOf } from '../migrate.ts';

export class Lost extends Error {
  override readonly name = 'Lost';
}

/** Throws Lost where no file lies, or one without a byte: opening it would make one. */
export function expectFile({ url }: Home): void {
  const found = statSync(url.slice('file:'.length), { throwIfNoEntry: false });
  if (!found) throw new Lost('It is not there any more.');
  if (found.size === 0) throw new Lost('It is empty.');
}

/** Throws Lost where another program's tables lie, or none. */
export async function expectTables(db: Database): Promise<void> {
  if ((await schemaOf(db)) === 0) throw new Lost('Its tables are not those of a team.');
}
