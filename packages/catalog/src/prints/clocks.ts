import { ladders, spans } from '../clocks/spans.ts';
import { type ClockFact, clocks, lengths } from '../clocks.ts';
import { lengthWords, wordsOf } from '../fill.ts';
import { isClockId, line, page, sourceLine } from './lines.ts';

/** Every clock with its source and how far it is to be trusted, and the lengths that only stand in text. */
export const printClocks = (): string =>
  page('Clocks', 'Days are counted in US Eastern days. A team may set its own length, with a reason.', [
    ...Object.entries(clocks).map(([id, fact]) => clockLines(id, fact)),
    ['## Lengths that only stand in text', '', ...spanLines()],
  ]);

const clockLines = (id: string, fact: ClockFact): readonly string[] => [
  `## ${fact.title}: ${lengthWords(fact.length)}`,
  '',
  `\`${id}\` · ${fact.appliesTo.join(', ')} · confidence ${fact.confidence}`,
  '',
  ...line('Starts', fact.starts),
  ...line('At the end', fact.atZero),
  ...line('We remind', isClockId(id) && ladders[id] ? wordsOf(`remind-${id}`, lengths) : null),
  ...line('Note', fact.note),
  sourceLine(fact.sources),
  `- Checked: ${fact.checked}`,
];

const spanLines = (): readonly string[] =>
  Object.entries(spans).flatMap(([id, { words, confidence, sources }]) => [
    `- \`${id}\`: ${words} (confidence ${confidence})`,
    `  ${sourceLine(sources)}`,
  ]);
