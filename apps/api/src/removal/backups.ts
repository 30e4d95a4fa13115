/** Backups made of this data folder, as far as `admin backup` noted them: those older than a redaction still hold the text. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const entryShape = z.object({ at: z.string(), to: z.string() });
export type BackupEntry = z.infer<typeof entryShape>;

const file = (data: string) => join(data, 'backups.jsonl');

export function noteBackup(data: string, entry: BackupEntry): void {
  appendFileSync(file(data), `${JSON.stringify(entry)}\n`, { mode: 0o600 });
}

export function backupsOf(data: string): readonly BackupEntry[] {
  if (!existsSync(file(data))) return [];
  const lines = readFileSync(file(data), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => entryShape.parse(JSON.parse(line)));
}

/** In words, oldest first. */
export const olderBackups = (data: string, than: string): string[] =>
  backupsOf(data)
    .filter(({ at }) => at <= than)
    .map(({ at, to }) => `${at} ${to}`);
