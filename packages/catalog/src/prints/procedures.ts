/** Every procedure at a glance: which checklist holds it, which steps, and how many places it was read in. */
import type { Checklist } from '@clearway/domain/checklist';
import { checklists } from '../checklists.ts';
import { page, sourceWords } from './lines.ts';

export const printProcedures = (): string =>
  page(
    'Procedures, steps and sources',
    'Each procedure of I&A work, the checklist that holds it, its steps, and what they were read in. The steps themselves stand in the print of each checklist.',
    [
      [
        '| procedure | checklist | steps | read in |',
        '|---|---|---|---|',
        ...[...checklists].sort((a, b) => a.procedure.localeCompare(b.procedure)).map(row),
      ],
    ],
  );

const row = ({ procedure, id, steps }: Checklist): string =>
  `| ${procedure} | \`${id}\` | ${[...new Set(steps.map(({ code }) => code))].join(', ')} | ${readIn(steps)} |`;

/** Texts by name, pages counted, and what nobody can open said. */
function readIn(steps: Checklist['steps']): string {
  const all = [
    ...new Map(steps.flatMap(({ sources }) => sources).map((one) => [sourceWords(one), one])).values(),
  ];
  const texts = [
    ...new Set(all.filter(({ kind }) => kind === 'seed').map(({ ref }) => ref.split(':')[0] ?? '')),
  ];
  const count = (kind: string, one: string, many: string) => {
    const found = all.filter((source) => source.kind === kind).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  };
  return [
    ...texts.sort(),
    ...count('web', 'page', 'pages'),
    ...count('unverified', 'text without an address', 'texts without an address'),
    ...count('derived', 'conclusion', 'conclusions'),
    ...(all.some(({ kind }) => kind === 'product') ? ['our advice'] : []),
  ].join('; ');
}
