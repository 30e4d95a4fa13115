/** Lines that look alike, added up by what they are at an instant. */
import { addDays, dayOf } from '@clearway/domain/day';
import { rankOf } from '@clearway/domain/standing';
import { movers, states } from '@clearway/domain/state';
import type { Row } from '../../database.ts';

/** Some lines in the same state, with the same mover, as soon due. */
export type Alike = {
  readonly half: boolean;
  readonly rank: number;
  /** Position among the movers; '' stands for nobody. */
  readonly mover: string;
  readonly due: number;
  readonly n: number;
};
export type Tally = {
  readonly states: Readonly<Record<string, number>>;
  readonly movers: Readonly<Record<string, number>>;
  readonly overdue: number;
  readonly week: number;
  readonly total: number;
};

export const overdue = 1;
export const soon = 2;
const [blocked, ready, lapsed, atRisk] = [
  rankOf('blocked'),
  rankOf('ready'),
  rankOf('presumed-lapsed'),
  rankOf('at-risk'),
];
/** Whose move it is once something lapsed. */
const afterLapse = '0';

/** Rows of table line_count at `now`, as `readLine` reads a line and `readAtNow` the same in SQL. */
export function tallyOf(counters: readonly Row[], now: string): Tally {
  const today = dayOf(now);
  const week = addDays(today, 7);
  const came = (at: unknown) => typeof at === 'string' && at !== '' && at <= now;
  const dueOf = (day: string) => (day === '' || day > week ? 0 : day < today ? overdue : soon);
  return sumOf(
    counters.map((row) => {
      const worst = Number(row['worst']);
      const running = worst !== blocked && worst > ready;
      const [risk, lapse] = [came(row['risks_at']), came(row['lapses_at'])];
      return {
        half: Number(row['half']) === 1,
        rank: running && lapse ? lapsed : running && risk ? atRisk : worst,
        mover: worst !== blocked && lapse ? afterLapse : String(row['mover']),
        due: dueOf(String(row['act_by'])),
        n: Number(row['n']),
      };
    }),
  );
}

/** All of them together. */
export function sumOf(all: readonly Alike[]): Tally {
  const [byState, byMover] = [new Map<string, number>(), new Map<string, number>()];
  const into = (counts: Map<string, number>, name: string | undefined, n: number) =>
    name !== undefined && counts.set(name, (counts.get(name) ?? 0) + n);
  let [total, late, near] = [0, 0, 0];
  for (const { half, rank, mover, due, n } of all) {
    total += n;
    if (due === overdue) late += n;
    if (due === soon) near += n;
    into(byState, half ? 'half-open' : states[rank], n);
    if (mover !== '') into(byMover, movers[Number(mover)], n);
  }
  return {
    states: Object.fromEntries(byState),
    movers: Object.fromEntries(byMover),
    overdue: late,
    week: near,
    total,
  };
}
