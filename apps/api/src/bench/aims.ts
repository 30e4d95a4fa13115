/** What each figure is of, what it should be, and whether it is: so that no table is filled in by hand. */
import { perBatch } from './bare-engine.ts';
import type { Imported } from './import-size.ts';
import type { Measures } from './measures.ts';
import type { Start } from './start-up.ts';
import { ms, times } from './timing.ts';

export type SizeRow = {
  readonly what: string;
  readonly figure: (one: Measures) => string;
  readonly aim?: { readonly says: string; readonly met: (all: readonly Measures[]) => boolean };
};

const engine = ({ bareTogether }: Measures) => bareTogether.perSecond * perBatch;
const alone = ({ tick, bare }: Measures) => tick.p50 / bare.p50;
const together = (one: Measures) => one.ticks32.perSecond / engine(one);
const shared = ({ sharedTick, tick }: Measures) => sharedTick.p50 / tick.p50;
const everySize =
  (holds: (one: Measures) => boolean) =>
  (all: readonly Measures[]): boolean =>
    all.every(holds);
/** The largest size beside the smallest. */
const growth = (all: readonly Measures[], figure: (one: Measures) => number): number => {
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? figure(last) / figure(first) : 1;
};
const flat = (figure: (one: Measures) => number) => (all: readonly Measures[]) => growth(all, figure) <= 1.3;

export const sizeRows: readonly SizeRow[] = [
  { what: 'bare commit of the same work, p50', figure: ({ bare }) => `${ms(bare.p50)} ms` },
  {
    what: 'durable tick alone, p50 (p99)',
    figure: (one) => `${ms(one.tick.p50)} (${ms(one.tick.p99)}) ms = ${times(alone(one))}`,
    aim: { says: 'at most 5× the bare commit', met: everySize((one) => alone(one) <= 5) },
  },
  { what: 'bare engine, 32 a commit', figure: (one) => `${Math.round(engine(one))} a second` },
  {
    what: '32 writers at once',
    figure: (one) => `${Math.round(one.ticks32.perSecond)} a second = ${Math.round(together(one) * 100)} %`,
    aim: {
      says: '3,000 a second and a third of the bare engine',
      met: everySize((one) => one.ticks32.perSecond >= 3000 && together(one) >= 1 / 3),
    },
  },
  {
    what: 'whole checklists of 15 steps, 32 at once',
    figure: ({ checklists32 }) => `${Math.round(checklists32.perSecond)} a second`,
  },
  {
    what: 'longest event-loop stall under 32 writers, a backup beside them',
    figure: ({ stallMs }) => `${ms(stallMs)} ms`,
    aim: { says: '50 ms', met: everySize(({ stallMs }) => stallMs <= 50) },
  },
  {
    what: 'tick on an organization many share, p50',
    figure: (one) => `${ms(one.sharedTick.p50)} ms = ${times(shared(one))} (${one.sharedBy} lines)`,
    aim: { says: 'within 12× of a plain one', met: everySize((one) => shared(one) <= 12) },
  },
  {
    what: 'longest event-loop stall under such ticks',
    figure: ({ sharedStallMs }) => `${ms(sharedStallMs)} ms`,
    aim: { says: '50 ms', met: everySize(({ sharedStallMs }) => sharedStallMs <= 50) },
  },
  {
    what: 'one client with records and history, p50',
    figure: ({ read }) => `${ms(read.p50)} ms`,
    aim: { says: 'largest within 1.3× of smallest', met: flat(({ read }) => read.p50) },
  },
  {
    what: 'list filtered by state in order of urgency, first 50, p50',
    figure: ({ blocked }) => `${ms(blocked.p50)} ms`,
    aim: { says: 'largest within 1.3× of smallest', met: flat(({ blocked }) => blocked.p50) },
  },
  {
    what: 'counts of the whole list, p50',
    figure: ({ counts }) => `${ms(counts.p50)} ms`,
    aim: { says: 'largest within 1.3× of smallest', met: flat(({ counts }) => counts.p50) },
  },
  { what: 'pull after 1,000 changes (a day offline), p50', figure: ({ pull }) => `${ms(pull.p50)} ms` },
  {
    what: 'tick until another’s stream has it, p50 (p99)',
    figure: ({ live }) => `${ms(live.p50)} (${ms(live.p99)}) ms`,
    aim: { says: '2 (15) ms', met: everySize(({ live }) => live.p50 <= 2 && live.p99 <= 15) },
  },
  {
    what: 'tick until the last of 100 streams has it, p50',
    figure: ({ watchers }) => `${ms(watchers.p50)} ms`,
    aim: { says: '10 ms', met: everySize(({ watchers }) => watchers.p50 <= 10) },
  },
  {
    what: 'memory once asked, and with 200 streams open',
    figure: ({ memory }) => `${Math.round(memory.begunMb)}, ${Math.round(memory.listeningMb)} MB`,
  },
  { what: 'seeding with all index rows', figure: ({ seedMs }) => `${ms(seedMs / 1000)} s` },
];

export type Rest = { readonly imported: Imported; readonly start: Start };
export type RestRow = {
  readonly what: (rest: Rest) => string;
  readonly figure: (rest: Rest) => string;
  readonly aim?: { readonly says: string; readonly met: (rest: Rest) => boolean };
};

export const restRows: readonly RestRow[] = [
  {
    what: ({ imported }) => `import of ${imported.rows} rows (${imported.changes} changes)`,
    figure: ({ imported }) => `${ms(imported.realMs / 1000)} s, dry run ${ms(imported.dryMs / 1000)} s`,
  },
  {
    what: () => 'longest event-loop stall of that import',
    figure: ({ imported }) => `${ms(imported.stallMs)} ms`,
    aim: { says: '50 ms', met: ({ imported }) => imported.stallMs <= 50 },
  },
  {
    what: () => 'ready after start (second start)',
    figure: ({ start }) => `${ms(start.readyMs)} ms`,
    aim: { says: '500 ms', met: ({ start }) => start.readyMs <= 500 },
  },
  {
    what: () => 'memory when idle',
    figure: ({ start }) => `${Math.round(start.idleMb)} MB`,
    aim: { says: '100 MB', met: ({ start }) => start.idleMb <= 100 },
  },
];
