/**
 * Fills the slots of catalogue text with lengths of time: `{staff-pin}` becomes "72 hours" (or the team's own length),
 * `{account-effort}` a span, `{remind-connection-request}` the days we remind on. Other braces are left alone.
 */
import type { ClockId, Clocks, Length } from '@clearway/domain/clock';
import { type Ladder, ladders, spans } from './clocks/spans.ts';
import { clocks as facts } from './clocks.ts';

/** The text with its lengths of time in words, e.g. "Requests end after {connection-request}." */
export function fill(text: string, clocks: Clocks): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (slot, name: string) => wordsOf(name, clocks) ?? slot);
}

/** The slots of a text, e.g. `['staff-pin']`. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name);
}

/** The words for a slot, or null when no clock, span or ladder has its name. */
export function wordsOf(slot: string, clocks: Clocks): string | null {
  if (isClock(slot)) return lengthWords(clocks[slot]);
  const span = Object.entries(spans).find(([id]) => id === slot)?.[1];
  if (span) return span.words;
  const id = slot.replace(/^remind-/, '');
  const ladder = slot !== id && isClock(id) ? ladders[id] : undefined;
  return ladder && isClock(id) ? ladderWords(ladder, clocks[id]) : null;
}

/** "30 days", "1 hour", "30 minutes", or that nobody has published it. */
export function lengthWords(length: Length): string {
  if (length.unit === 'unknown') return 'a time nobody has published';
  if (length.unit === 'days') return counted(length.days, 'day');
  return length.hours < 1 ? counted(length.hours * 60, 'minute') : counted(length.hours, 'hour');
}

const isClock = (slot: string): slot is ClockId => Object.hasOwn(facts, slot);
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `since`: "day 3, 7 and 14"; `left`: "24 and 4 hours left"; `every`: "every 7 days". Rungs past a shorter clock are left out. */
function ladderWords(ladder: Ladder, length: Length): string {
  const whole = length.unit === 'unknown' ? Infinity : length.unit === 'days' ? length.days : length.hours;
  const rungs = ladder.at.filter((at) => at < whole).map(String);
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(rungs);
  const noun = ladder.unit === 'days' ? 'day' : 'hour';
  if (ladder.counts === 'since') return `${noun} ${list}`;
  return ladder.counts === 'left' ? `${list} ${noun}s left` : `every ${list} ${noun}s`;
}
