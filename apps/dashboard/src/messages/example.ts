/** An invented client to show a message with, and a letter with its slots still open to write one's own from. */
import { type Asked, email } from '@clearway/catalog/messages/compose';
import {
  type AnyKind,
  type Language,
  type MessageSlot,
  messageSlots,
} from '@clearway/catalog/messages/shape';
import { dayInWords } from '@clearway/catalog/sentences/dates';
import type { Clocks } from '@clearway/domain/clock';
import { addDays, type Day } from '@clearway/domain/day';
import type { Letter } from './letter.ts';

export function exampleAsked(kind: AnyKind, language: Language, sender: string, today: Day): Asked {
  const on = (days: number) => dayInWords(addDays(today, days), language);
  const slots: Partial<Record<MessageSlot, string>> = {
    sender,
    firm: 'Northstar Credentialing LLC',
    searchName: 'Northstar Credentialing LLC',
    client: 'Osei Family Medicine LLC',
    systems: language === 'es' ? 'PECOS y NPPES' : 'PECOS and NPPES',
    actBy: on(20),
    lastDay: on(21),
    npi: '2000000002',
    other: 'Dr Lee',
    pinEnds: on(3),
  };
  return { kind, language, greeting: 'Amara Osei', slots };
}

/** The catalogue's e-mail with every slot as `{slot}`, to be changed into the team's own words. */
export function openLetter(kind: AnyKind, language: Language, clocks: Clocks): Letter {
  const slots = Object.fromEntries(
    messageSlots.filter((slot) => slot !== 'eus' && slot !== 'reason').map((slot) => [slot, `{${slot}}`]),
  );
  return email({ kind, language, greeting: '{greeting}', slots }, clocks);
}

/** Slots that one may put into own words. */
export const openSlots = [
  'greeting',
  ...messageSlots.filter((slot) => slot !== 'eus' && slot !== 'reason'),
] as const;
/** Slots in a text that no message has: they would go out as they stand. */
export function unknownSlots(text: string): readonly string[] {
  const named = [...text.matchAll(/\{([A-Za-z0-9-]+)\}/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !openSlots.some((slot) => slot === name));
}
