/** A line of history: who did what, in the past tense, for every kind of change. */
import type { Change, ChangeKind, ChangeOf } from '@clearway/domain/change';
import { clientLines } from './history-client.ts';
import { profileLines } from './history-profile.ts';
import { stepLines } from './history-step.ts';

/** The name of a record, member, step, question or answer; the id itself where nobody knows it any more. */
export type Name = (id: string) => string;
type ByKind = { [K in ChangeKind]: ChangeOf<K> };
/** What comes after the author's name, for these kinds. */
export type Lines<K extends ChangeKind> = { readonly [P in K]: (change: ByKind[P], name: Name) => string };

const lines: Lines<ChangeKind> = { ...clientLines, ...profileLines, ...stepLines };

const line = <K extends ChangeKind>(kind: K, change: ByKind[K], name: Name): string =>
  lines[kind](change, name);

/** "Dana Reyes marked the request as sent (PECOS 4417-22, NPPES 4417-23)." The note follows where there is one. */
export function historyLine(change: Change, by: string, name: Name): string {
  const note = 'note' in change && typeof change.note === 'string' ? ` “${change.note}”` : '';
  const said = `${by} ${line(change.kind, change, name)}`;
  return `${said}${/[.!?]$/.test(said) ? '' : '.'}${note}`;
}
