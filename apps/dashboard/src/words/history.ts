/** A line of history: what was done, without the author's name. */
import { historyLine } from '@clearway/catalog/sentences/history';
import type { HistoryEntry } from '@clearway/contract/client';
import { changeShape } from '@clearway/domain/change';
import { kindWords } from './changes.ts';
import type { Name } from './names.ts';

/** "marked the request as sent (PECOS 4417-22)." */
export function historyWords(entry: HistoryEntry, name: Name): string {
  const change = changeShape.safeParse(entry.change);
  if (!entry.redacted && change.success) return historyLine(change.data, '', name).trim();
  return `${lower(kindWords(entry.kind))}${entry.redacted ? ' (text redacted)' : ''}`;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
