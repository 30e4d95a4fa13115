/** Lengths of time in Spanish. */
import type { Clocks } from '@clearway/domain/clock';
import { wordsOf } from '../fill.ts';

const units: Readonly<Record<string, string>> = {
  days: 'días',
  day: 'día',
  hours: 'horas',
  hour: 'hora',
  minutes: 'minutos',
  minute: 'minuto',
};

/** The text with its lengths of time filled in, in Spanish words: "30 días". */
export function fillInSpanish(text: string, clocks: Clocks): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (slot, name: string) => {
    const words = wordsOf(name, clocks);
    if (words === null) return slot;
    if (!/\d/.test(words)) return 'un tiempo que nadie ha publicado';
    return words.replace(/[a-z]+/g, (word) => units[word] ?? word);
  });
}
