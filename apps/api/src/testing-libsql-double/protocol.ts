/** The part of Hrana over HTTP (versions 2 and 3, JSON) that the double of a libSQL server speaks. */
export type Value =
  | { readonly type: 'null' }
  | { readonly type: 'integer'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'blob'; readonly base64: string };
export type Stmt = {
  readonly sql?: string;
  readonly sql_id?: number;
  readonly args?: readonly Value[];
  readonly named_args?: readonly { readonly name: string; readonly value: Value }[];
  readonly want_rows?: boolean;
};
export type Cond =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: Cond }
  | { readonly type: 'and' | 'or'; readonly conds: readonly Cond[] }
  | { readonly type: 'is_autocommit' };
export type Batch = { readonly steps: readonly { readonly condition?: Cond; readonly stmt: Stmt }[] };
type SqlText = { readonly sql?: string; readonly sql_id?: number };
export type StreamRequest =
  | { readonly type: 'close' | 'get_autocommit' }
  | { readonly type: 'execute'; readonly stmt: Stmt }
  | { readonly type: 'batch'; readonly batch: Batch }
  | ({ readonly type: 'sequence' | 'describe' } & SqlText)
  | { readonly type: 'store_sql'; readonly sql_id: number; readonly sql: string }
  | { readonly type: 'close_sql'; readonly sql_id: number };
export type Pipeline = { readonly baton?: string | null; readonly requests: readonly StreamRequest[] };
export type StmtResult = {
  readonly cols: readonly { readonly name: string; readonly decltype: string | null }[];
  readonly rows: readonly (readonly Value[])[];
  readonly affected_row_count: number;
  readonly last_insert_rowid: string | null;
};

/** What a statement does wrong, told in the answer beside the code a libSQL server gives it. */
export class StmtError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
