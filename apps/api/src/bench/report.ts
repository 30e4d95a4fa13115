/** The table of figures: written into docs/performance.md between its marks, with the machine it was measured on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Rest, restRows, sizeRows } from './aims.ts';
import type { Measures } from './measures.ts';

export type Figures = Rest & {
  readonly all: readonly Measures[];
  /** The load of the machine before anything was measured. */
  readonly loadBefore: number;
  readonly quick: boolean;
};
const page = join(import.meta.dirname, '../../../../docs/performance.md');
const [begin, end] = ['<!-- bench:begin -->', '<!-- bench:end -->'];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const verdict = (met: boolean | undefined) => (met === undefined ? '' : met ? 'met' : '**not met**');

function bySize(all: readonly Measures[]): readonly string[] {
  return [
    line(['what', ...all.map(({ size }) => `${size} clients`), 'aim', '']),
    line(['---', ...all.map(() => '---'), '---', '---']),
    ...sizeRows.map(({ what, figure, aim }) =>
      line([what, ...all.map(figure), aim?.says ?? '', verdict(aim?.met(all))]),
    ),
  ];
}

function theRest(rest: Rest): readonly string[] {
  return [
    line(['what', 'figure', 'aim', '']),
    line(['---', '---', '---', '---']),
    ...restRows.map(({ what, figure, aim }) =>
      line([what(rest), figure(rest), aim?.says ?? '', verdict(aim?.met(rest))]),
    ),
  ];
}

/** Above this the machine had more to do than what was measured before it began. */
const quiet = 0.5;

function machine({ loadBefore, quick }: Figures): string {
  const [cpu] = cpus();
  const what = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const load = `load ${loadBefore.toFixed(1)} before and ${loadavg()[0]?.toFixed(1)} after`;
  const others =
    loadBefore > quiet
      ? ' **Others loaded the machine: read nothing but the ratios, and those with care.**'
      : '';
  return `Measured ${new Date().toISOString().slice(0, 10)} on ${what}, ${load}${quick ? ', with `--quick` (a fifth of the rounds)' : ''}.${others}`;
}

/** The table; with `write` it also goes into the page. */
export function report(figures: Figures, write: boolean): string {
  const table = [...bySize(figures.all), '', ...theRest(figures), '', machine(figures)].join('\n');
  if (write) {
    const [before = '', rest = ''] = readFileSync(page, 'utf8').split(begin);
    writeFileSync(page, `${before}${begin}\n\n${table}\n\n${end}${rest.split(end)[1] ?? ''}`);
  }
  return `${table}\n`;
}
