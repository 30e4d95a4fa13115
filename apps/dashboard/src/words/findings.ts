/** A finding in words: what was reported, which rule speaks against it, and what to check. */
import { findingWords as words } from '@clearway/catalog/sentences/findings';
import { say } from '@clearway/catalog/sentences/slots';
import type { View } from '@clearway/domain/client';
import { isDay } from '@clearway/domain/day';
import type { Finding } from '@clearway/domain/finding-shape';
import { dayWords } from '@clearway/ui/due';

type Named = { readonly id: string; readonly name: string };

/** Ids in slots become names, days become words; what the view does not hold is left out of the sentence. */
function slotWords(slots: Finding['slots'], view: View): Record<string, string> {
  const records: readonly (Named | undefined)[] = [
    view.client,
    view.individual,
    view.organization,
    ...Object.values(view.people),
    ...Object.values(view.firms),
  ];
  const word = (value: string) => {
    if (isDay(value)) return dayWords(value, value);
    if (/^[a-z]{2}_/.test(value)) return records.find((record) => record?.id === value)?.name ?? '';
    return value;
  };
  return Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, word(value)]));
}

export function findingWords(finding: Finding, view: View): string {
  const { sentence, check } = words[finding.code];
  return `${say(sentence, slotWords(finding.slots, view))} ${check}`;
}
