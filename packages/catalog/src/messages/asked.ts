/** Turns what the rules say of a message (ids, days) into words of the reader's language. */

import type { View } from '@clearway/domain/client';
import { type Clocks, runHours } from '@clearway/domain/clock';
import { isDay } from '@clearway/domain/day';
import type { Message as Due } from '@clearway/domain/message';
import type { BlockReason } from '@clearway/domain/progress';
import { neededSystems } from '@clearway/domain/step-standing';
import { blockWords } from '../sentences/block-reasons.ts';
import { dayInWords, instantInWords, listed } from '../sentences/dates.ts';
import type { Asked } from './compose.ts';
import { otherMeant } from './other.ts';
import type { AnyKind, Language } from './shape.ts';

type Given = {
  /** As the rules give it; the kind may be another one picked by hand, the language the member's choice. */
  readonly due: Omit<Due, 'kind' | 'move'> & { readonly move?: Due['move'] };
  readonly kind: AnyKind;
  readonly language: Language;
  readonly view: View;
  /** Name of the member who sends. */
  readonly sender: string;
  /** To name the end of an invitation's PIN. */
  readonly clocks: Clocks;
};

/** What compose.ts takes. Names come from this client's own view only, so no message names another client. */
export function askedOf({ due, kind, language, view, sender, clocks }: Given): Asked {
  const { slots } = due;
  const profile = [view.individual, view.organization].find((one) => one?.id === slots['profile']);
  const firm = Object.values(view.firms).find((one) => one.id === slots['firm']);
  const person = (id: string | null | undefined) =>
    Object.values(view.people).find((one) => one.id === id)?.name;
  const day = (text: string | undefined) => (text && isDay(text) ? dayInWords(text, language) : undefined);
  const named = (slots['systems'] ?? '').split(',').filter((system) => system !== '');
  const systems = named.length > 0 || !profile ? named : neededSystems(view, profile);
  const things = due.move?.things ?? [];
  const greeting = person(due.person);
  return {
    kind,
    language,
    ...(greeting ? { greeting } : {}),
    slots: known({
      sender,
      firm: firm?.name,
      searchName: firm?.searchName ?? firm?.name,
      client: profile?.name ?? view.client.name,
      systems: systems.length > 0 ? listed(systems, language === 'es' ? 'y' : 'and') : undefined,
      actBy: day(slots['actBy']),
      lastDay: day(slots['lastDay']),
      npi: slots['npi'],
      other: otherMeant({ kind, profile, view, things, sender }) ?? person(slots['other']),
      pinEnds: pinEnd(slots['sentAt'], language, clocks),
      reason: reasonWords(slots['reason']),
    }),
  };
}

/** The exact end of the PIN of an invitation sent at this instant. */
function pinEnd(sentAt: string | undefined, language: Language, clocks: Clocks): string | undefined {
  const { 'staff-pin': length } = clocks;
  if (!sentAt || length.unit !== 'hours') return undefined;
  return instantInWords(runHours('staff-pin', sentAt, length.hours).lapsesAt, language);
}

const known = <K extends string>(slots: Readonly<Record<K, string | undefined>>): Asked['slots'] =>
  Object.fromEntries(
    Object.entries<string | undefined>(slots).flatMap(([key, words]) => (words ? [[key, words]] : [])),
  );

const reasonWords = (code: string | undefined): string | undefined =>
  Object.entries<(typeof blockWords)[BlockReason]>(blockWords).find(([reason]) => reason === code)?.[1]
    .because;
