/** Why a client stands as it does, in one or two plain sentences made from the reading of its squares. */
import type { View } from '@clearway/domain/client';
import { type Day, daysBetween } from '@clearway/domain/day';
import { profileOf, type Readiness, type Square } from '@clearway/domain/readiness';
import { dayWords } from '@clearway/ui/due';
import { statusOf } from '@clearway/ui/status';
import { moveWords } from './moves.ts';

const systemOf = (square: Square) => square.key.split('.')[1] ?? '';

/** Squares that stand alike for one profile are said together: "PECOS and NPPES of Osei Family Medicine LLC". */
function groups(view: View, squares: readonly Square[]): readonly { names: string; square: Square }[] {
  const found = new Map<string, { systems: string[]; profile: string; square: Square }>();
  for (const square of squares) {
    const profile = profileOf(view, square.key)?.name ?? '';
    const key = `${profile} ${square.state} ${square.move?.code}`;
    const group = found.get(key) ?? { systems: [], profile, square };
    group.systems.push(systemOf(square));
    found.set(key, group);
  }
  return [...found.values()].map(({ systems, profile, square }) => ({
    names: `${systems.join(' and ')} of ${profile}`,
    square,
  }));
}

function sentence(names: string, square: Square, today: Day): string {
  const { part } = square;
  const since = part?.since
    ? ` since ${dayWords(part.since, today)} (${daysBetween(part.since, today)} d)`
    : '';
  const lapse = part?.lastDay ? ` Last day ${dayWords(part.lastDay, today)}.` : '';
  if (square.state === 'presumed-lapsed')
    return `${names}: presumed lapsed, because the last day ${part?.lastDay ? dayWords(part.lastDay, today) : ''} is over and nobody saw an answer.`;
  return `${names}: ${statusOf[square.state].word.toLowerCase()}${since}.${lapse}`;
}

/** The lines of the explanation; the first names the state, the rest what is not open and why. */
export function explainLines(view: View, readiness: Readiness, today: Day): readonly string[] {
  const needed = readiness.squares.filter(({ state }) => state !== 'not-needed');
  const shut = needed.filter(({ state }) => state !== 'ready');
  if (needed.length === 0) return ['Nothing is needed yet: this client has no profile to open access to.'];
  if (shut.length === 0) return ['Every needed square was seen open.'];
  const open = needed.length - shut.length;
  const head = open > 0 ? [`${open} of ${needed.length} needed squares are open.`] : [];
  return [...head, ...groups(view, shut).map(({ names, square }) => sentence(names, square, today))];
}

/** "Next: approve our request (client)". */
export function nextWords(readiness: Readiness): string | null {
  return readiness.move ? moveWords(readiness.move.code) : null;
}
