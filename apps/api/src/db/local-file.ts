/**
 * A database file of ours: one connection, straight to libSQL's own engine, with its compiled statements kept
 * (docs/decisions/0025). The client library compiles each statement anew and reads it by way of an exception; on a
 * commit that was as long as all its rows.
 */
import Engine from 'libsql';
import { breath } from '../pace.ts';
import { Adrift, namesOf } from './adrift.ts';
import { type Connection, openShelf, runEach, runOne, type Shelf } from './compiled.ts';
import type { Result, Statement } from './database.ts';

export type LocalFile = {
  /** Runs one statement. */
  readonly run: (statement: Statement) => Result;
  /** Runs all in one commit, or none. What has parts and is much is run in turns; else all is done when it returns. */
  readonly commit: (statements: readonly Statement[]) => Promise<readonly Result[]>;
  /** A commit has begun and waits for its next turn. */
  readonly underWay: () => boolean;
  /** Runs a script of statements, each for itself. */
  readonly script: (sql: string) => void;
  readonly close: () => void;
};

/** Rows from which on work is done in parts: some milliseconds of it. */
const much = 200;

const isMuch = (shelf: Shelf, { parts }: Statement): boolean =>
  parts !== undefined && Number(runOne(shelf, parts.many).rows[0]?.['n'] ?? 0) >= much;

/** One part in each turn of the event loop. */
async function byTurns(shelf: Shelf, parts: readonly Statement[]): Promise<Result> {
  let rowsAffected = 0;
  for (const part of parts) {
    rowsAffected += runOne(shelf, part).rowsAffected;
    await breath();
  }
  return { rows: [], rowsAffected };
}

/** Whether a commit waits for its next turn. */
type Pace = { underWay: boolean };

async function commitAll(
  { connection, shelf }: Open,
  statements: readonly Statement[],
  pace: Pace,
): Promise<readonly Result[]> {
  runOne(shelf, { sql: 'BEGIN IMMEDIATE' });
  try {
    const results: Result[] = [];
    for (const one of statements) {
      if (one.each) results.push(runEach(shelf, one.each));
      else if (isMuch(shelf, one)) {
        pace.underWay = true;
        results.push(await byTurns(shelf, one.parts?.each ?? []));
      } else results.push(runOne(shelf, one));
    }
    runOne(shelf, { sql: 'COMMIT' });
    return results;
  } finally {
    // Still open: something threw, and all of it is taken back.
    if (connection.open && connection.inTransaction) runOne(shelf, { sql: 'ROLLBACK' });
    pace.underWay = false;
  }
}

function closeOne({ connection, shelf }: Open): void {
  shelf.clear();
  connection.close();
}

type Open = {
  readonly connection: Connection;
  readonly shelf: Shelf;
  readonly names: ReturnType<typeof namesOf>;
};

/** The engine says in words of its own why it cannot open a file; everybody else looks for SQLite's code. */
function connect(path: string): Connection {
  try {
    return new Engine(path);
  } catch (cause) {
    throw Object.assign(new Engine.SqliteError('unable to open database file', 'SQLITE_CANTOPEN', 14), {
      cause,
    });
  }
}

function openOne(path: string, pragmas: readonly string[]): Open {
  const connection = connect(path);
  const open = { connection, shelf: openShelf(connection), names: namesOf(path) };
  try {
    for (const sql of pragmas) runOne(open.shelf, { sql });
    return open;
  } catch (trouble) {
    closeOne(open);
    throw trouble;
  }
}

/** What stands in a log that no name leads to goes into the database itself; from there on a new log is written. */
function afresh(open: Open, path: string, pragmas: readonly string[]): Open {
  const [row] = runOne(open.shelf, { sql: 'PRAGMA wal_checkpoint(TRUNCATE)' }).rows;
  if (row?.['busy'] !== 0)
    throw new Adrift('The log beside it was moved or deleted while the service had it open.');
  closeOne(open);
  return openOne(path, pragmas);
}

/** Opens the file; it is made when it is not there. */
export function openLocalFile(path: string, pragmas: readonly string[]): LocalFile {
  let open = openOne(path, pragmas);
  const pace: Pace = { underWay: false };
  const expectNamed = (): void => {
    if (!open.names.hold()) open = afresh(open, path, pragmas);
  };
  return {
    run: (statement) => runOne(open.shelf, statement),
    commit: async (statements) => {
      const results = await commitAll(open, statements, pace);
      expectNamed();
      return results;
    },
    underWay: () => pace.underWay,
    script: (sql) => {
      open.shelf.clear();
      open.connection.exec(sql);
    },
    close: () => closeOne(open),
  };
}
