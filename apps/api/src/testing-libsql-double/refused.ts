/** What a libSQL server does not run although SQLite would (libsql-server, query_analysis.rs): so neither does its double. */
import { StmtError } from './protocol.ts';

const pragmas =
  /^(table_list|index_list|table_info|table_xinfo|index_xinfo|compile_options|database_list|encoding|defer_foreign_keys|foreign_keys|foreign_key_list|foreign_key_check|collation_list|data_version|freelist_count|integrity_check|page_count|quick_check|user_version)$/i;
const readOnlyPragmas =
  /^(application_id|auto_vacuum|busy_timeout|cache_size|journal_mode|locking_mode|page_size|schema_version|secure_delete|synchronous|temp_store)$/i;

/** Throws on a statement the real server answers with SQL_PARSE_ERROR. */
export function refuseUnsupported(sql: string): void {
  const bare = sql.replaceAll(/^\s*--.*$/gm, '').trim();
  const pragma = /^pragma\s+(\w+)\s*([=(])?/i.exec(bare);
  const wrong = pragma
    ? !pragmas.test(pragma[1] ?? '') && !(readOnlyPragmas.test(pragma[1] ?? '') && !pragma[2])
    : /^(attach|detach|vacuum|reindex|analyze|create\s+temp)/i.test(bare);
  if (wrong)
    throw new StmtError('SQL_PARSE_ERROR', `SQL string could not be parsed: unsupported statement: ${sql}`);
}
