/** What one commit of a team will write, made up before anything is written, and what it is decided in view of. */
import type { Clocks } from '@clearway/domain/clock';
import type { Database, Statement } from '../database.ts';
import type { Records } from './known.ts';
import type { Head, LogRow } from './log.ts';
import type { Held } from './record.ts';

/** All that one commit will write. `before` is how the touched records stood when it began. */
export type Draft = {
  head: Head;
  readonly rows: LogRow[];
  readonly before: Map<string, Held | null>;
  readonly after: Map<string, Held>;
  readonly statements: Statement[];
  /** Something was refused: it may be a change that came before and was accepted. */
  refused: boolean;
  /** Records that did not move but whose index rows must be made again. */
  readonly again: Set<Held>;
};

export type Scene = {
  readonly db: Database;
  readonly records: Records;
  readonly clocks: Clocks;
  readonly knowsStep: (step: string) => boolean;
  readonly membersOf: () => Promise<ReadonlySet<string>>;
};

export const draftFrom = (head: Head): Draft => ({
  head,
  rows: [],
  before: new Map(),
  after: new Map(),
  statements: [],
  refused: false,
  again: new Set(),
});

/** The records as the draft leaves them. */
export const over = (draft: Draft, records: Records): Pick<Records, 'get'> => ({
  get: (id) => draft.after.get(id) ?? records.get(id),
});
