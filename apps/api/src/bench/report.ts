/** The table of figures: written into docs/performance.md between its marks, with the machine it was measured on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Imported } from './import-size.ts';
import type { Measures } from './measures.ts';
import type { Start } from './start-up.ts';
import { ms, times } from './timing.ts';

export type Figures = {
  readonly all: readonly Measures[];
  readonly imported: Imported;
  readonly start: Start;
};
const page = join(import.meta.dirname, '../../../../docs/performance.md');
const [begin, end] = ['<!-- bench:begin -->', '<!-- bench:end -->'];

type Row = { readonly what: string; readonly aim: string; readonly figure: (one: Measures) => string };

const rows: readonly Row[] = [
  { what: 'bare commit of the same work, p50', aim: '', figure: ({ bare }) => `${ms(bare.p50)} ms` },
  {
    what: 'durable tick alone, p50 (p99)',
    aim: 'at most 5× the bare commit',
    figure: ({ tick, bare }) => `${ms(tick.p50)} (${ms(tick.p99)}) ms = ${times(tick.p50 / bare.p50)}`,
  },
  {
    what: 'bare engine, 32 a commit',
    aim: '',
    figure: ({ bareTogether }) => `${Math.round(bareTogether.perSecond * 32)} a second`,
  },
  {
    what: '32 writers at once',
    aim: '3,000 a second, a third of the bare engine',
    figure: ({ ticks32, bareTogether }) =>
      `${Math.round(ticks32.perSecond)} a second = ${Math.round((ticks32.perSecond / (bareTogether.perSecond * 32)) * 100)} %`,
  },
  {
    what: 'longest event-loop stall under that load',
    aim: '50 ms',
    figure: ({ stallMs }) => `${ms(stallMs)} ms`,
  },
  {
    what: 'tick on an organization many share, p50',
    aim: 'within 12× of a plain one',
    figure: ({ sharedTick, tick, sharedBy }) =>
      `${ms(sharedTick.p50)} ms = ${times(sharedTick.p50 / tick.p50)} (${sharedBy} lines)`,
  },
  { what: 'one client with records and history, p50', aim: '', figure: ({ read }) => `${ms(read.p50)} ms` },
  {
    what: 'list filtered by state, first 50, p50',
    aim: '50k within 1.3× of 1k',
    figure: ({ blocked }) => `${ms(blocked.p50)} ms`,
  },
  { what: 'counts of the whole list, p50', aim: 'flat', figure: ({ counts }) => `${ms(counts.p50)} ms` },
  { what: 'pull after 1,000 changes, p50', aim: '', figure: ({ pull }) => `${ms(pull.p50)} ms` },
  {
    what: 'tick until another’s stream has it, p50 (p99)',
    aim: '2 (15) ms',
    figure: ({ live }) => `${ms(live.p50)} (${ms(live.p99)}) ms`,
  },
  {
    what: 'tick until the last of 100 streams has it, p50',
    aim: '10 ms',
    figure: ({ watchers }) => `${ms(watchers.p50)} ms`,
  },
  { what: 'seeding with all index rows', aim: '', figure: ({ seedMs }) => `${ms(seedMs / 1000)} s` },
];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} while it ran`;
}

/** Writes the table into the page and gives it back. */
export async function report({ all, imported, start }: Figures): Promise<string> {
  const table = [
    line(['what', ...all.map(({ size }) => `${size} clients`), 'aim']),
    line(['---', ...all.map(() => '---'), '---']),
    ...rows.map(({ what, aim, figure }) => line([what, ...all.map(figure), aim])),
    '',
    line(['what', 'figure', 'aim']),
    line(['---', '---', '---']),
    line([
      `import of ${imported.rows} rows (${imported.changes} changes)`,
      `${ms(imported.realMs / 1000)} s, dry run ${ms(imported.dryMs / 1000)} s, longest stall ${ms(imported.stallMs)} ms`,
      '',
    ]),
    line(['ready after start (second start)', `${ms(start.readyMs)} ms`, '500 ms']),
    line([
      'memory when idle',
      start.idleMb === null ? 'not told here' : `${Math.round(start.idleMb)} MB`,
      '100 MB',
    ]),
    '',
    `Measured on ${machine()}.`,
  ].join('\n');
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const after = rest.split(end)[1] ?? '';
  writeFileSync(page, `${before}${begin}\n\n${table}\n\n${end}${after}`);
  return `${table}\n`;
}
