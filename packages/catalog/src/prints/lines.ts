/** Lines that every print has. */
import type { Source } from '@clearway/domain/checklist';
import type { ClockId } from '@clearway/domain/clock';
import { lengths } from '../clocks.ts';
import { fill } from '../fill.ts';

/** "002_….txt:1199", "concluded from …", "… (not verified)". */
export function sourceWords({ kind, ref }: Source): string {
  if (kind === 'unverified') return `${ref} (not verified)`;
  return kind === 'derived' ? `concluded from ${ref}` : ref;
}

/** The sources of an entry as one line of a list. */
export const sourceLine = (sources: readonly Source[]): string =>
  `- Sources: ${sources.map(sourceWords).join('; ')}`;

/** A line of a list, or none when there is nothing to say. Lengths of time are filled in. */
export const line = (name: string, text: string | null | undefined): readonly string[] =>
  text ? [`- ${name}: ${fill(text, lengths)}`] : [];

/** A line of a list for each item. */
export const lines = (name: string, texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => line(name, text));

/** Ids as links of a list: " → `a`, `b`". */
export const leads = (...ids: readonly (string | undefined)[]): string => {
  const known = ids.filter((id) => id !== undefined);
  return known.length > 0 ? ` → ${known.map((id) => `\`${id}\``).join(', ')}` : '';
};

/** A page: title, what it is, and its parts with an empty line after each. */
export const page = (title: string, intro: string, parts: readonly (readonly string[])[]): string =>
  [`# ${title}`, '', fill(intro, lengths), '', ...parts.flatMap((part) => [...part, ''])].join('\n');

/** True for the name of a clock. */
export const isClockId = (id: string): id is ClockId => Object.hasOwn(lengths, id);
