/** Does what a form or button asks: decides, keeps, says so, and offers the way back. */
import type { Draft } from '@clearway/domain/draft';
import { defineStore } from 'pinia';
import { refusalWords } from '../words/refusals.ts';
import { useRecords } from './records.ts';
import { useToasts } from './toasts.ts';

export const useDoing = defineStore('doing', () => {
  const records = useRecords();
  const toasts = useToasts();

  /** Null when the drafts are kept; else why not, in words, and nothing was kept anywhere. */
  function make(drafts: readonly Draft[], says: string): string | null {
    const made = records.make(drafts);
    if (!made.ok) return refusalWords(made.refusal);
    toasts.say(says, () => {
      const undone = records.undo(made.changes);
      toasts.say(undone.ok ? `Undone: ${says}` : refusalWords(undone.refusal));
    });
    return null;
  }
  /** Takes back a change of the history, whoever made it. */
  function undo(change: { readonly id: string; readonly record: string }): string | null {
    const made = records.undoById(change);
    if (!made.ok) return refusalWords(made.refusal);
    toasts.say('Undone.');
    return null;
  }
  return { make, undo };
});
