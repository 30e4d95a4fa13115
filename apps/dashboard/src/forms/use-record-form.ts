/** What every recording form does: keeps the draft, makes the change, shows what is wrong, forgets the draft when kept. */
import { type Day, isDay } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { ref } from 'vue';
import { useDraft } from '../draft.ts';
import { useClock } from '../stores/clock.ts';
import { useDoing } from '../stores/doing.ts';

type Values = Record<string, string | boolean | readonly string[]>;

export function useRecordForm<T extends Values>(key: string, initial: T) {
  const { values, secret, done } = useDraft(key, initial);
  const doing = useDoing();
  const clock = useClock();
  const fault = ref<string | null>(null);

  /** True when the drafts were kept. */
  function send(drafts: readonly Draft[], says: string): boolean {
    if (secret.value) return false;
    fault.value = drafts.length === 0 ? 'Choose at least one.' : doing.make(drafts, says);
    if (fault.value === null) done();
    return fault.value === null;
  }
  /** The typed day, or today where the field was emptied. */
  const dayIn = (text: string): Day => (isDay(text) ? text : clock.today);
  return { values, secret, fault, send, dayIn, today: clock.today };
}

/** A text for a change: absent rather than empty. */
export const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
/** `{note: 'x'}` or nothing, so that a change never carries an empty value. */
export const noteOf = (text: string): { note?: string } => (given(text) ? { note: text.trim() } : {});
