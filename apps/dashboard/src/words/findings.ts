/** A finding in words: what was reported, which rule speaks against it, and what to check. */
import { toldOf } from '@clearway/catalog/sentences/explain';
import { findingWords as words } from '@clearway/catalog/sentences/findings';
import type { Day } from '@clearway/domain/day';
import type { Finding } from '@clearway/domain/finding-shape';
import type { Name } from './names.ts';

export function findingWords(finding: Finding, record: string, today: Day, name: Name): string {
  const { sentence, check } = words[finding.code];
  return `${toldOf(sentence, { record, slots: finding.slots }, today, name)} ${check}`;
}
