/**
 * The one writer of a team: what waits together is decided in order and commits together. A commit that lost a race
 * against another process is decided again on what is there now.
 */
import type { Change } from '@clearway/domain/change';
import type { Clocks } from '@clearway/domain/clock';
import type { Database } from '../database.ts';
import type { Notice, Verdict, Waiting } from './deciding.ts';
import { enter } from './deciding.ts';
import { type Desk, type Job, type Keeping, keepTogether, openKeeping } from './keeping.ts';
import { idsIn } from './known.ts';
import type { Author, Head } from './log.ts';
import { openQueue } from './queue.ts';
import type { Held } from './record.ts';
import { answerTo } from './seen.ts';
import type { Sight } from './sight.ts';

export type Written = {
  readonly verdicts: readonly Verdict[];
  readonly head: Head;
  /** The records the verdicts name, as they are after the commit; those that are not there are left out. */
  readonly records: readonly Held[];
};

export type Writer = {
  /** Decides and keeps changes. `at` is the service's clock for them; answers once they are on disk. */
  readonly change: (author: Author, changes: readonly Change[], at: string) => Promise<Written>;
  /** The same, each on its own author's behalf and at its own instant; all in one commit. */
  readonly changeAll: (waiting: readonly Waiting[]) => Promise<Written>;
  /**
   * Appends a notice of the service itself, once for its id; `make` is given the records of `ids` as they are at that
   * moment.
   */
  readonly notice: (
    id: string,
    ids: readonly string[],
    make: (held: readonly (Held | null)[]) => Omit<Notice, 'id'>,
  ) => Promise<Head>;
  /** Answers once everything that was asked for before is decided and on disk. */
  readonly settled: () => Promise<void>;
  readonly head: () => Head;
  readonly clocks: () => Clocks;
  /** Drops what is held in memory, after something else wrote to the database. */
  readonly forget: () => Promise<void>;
};

export type WriterSettings = {
  readonly db: Database;
  readonly clocks: () => Clocks;
  /** Where other processes write too: what they did since. */
  readonly sight?: Sight;
  readonly knowsStep: (step: string) => boolean;
  /** Ids of the team's members, those who left included. */
  readonly membersOf: () => Promise<ReadonlySet<string>>;
  /** Told after each commit. */
  readonly onCommit: (head: Head) => void;
};

/** Most changes in one commit, so that no commit holds the event loop for long. */
const commitLimit = 200;

/** Opens the writer of a team's database. */
export async function openWriter(settings: WriterSettings): Promise<Writer> {
  const keeping = await openKeeping(settings);
  const enqueue = openQueue<Job>(commitLimit, (jobs) => keepTogether(keeping, jobs));
  const ask = <T>(about: Pick<Job, 'size' | 'changes' | 'records'>, work: Work<T>): Promise<T> =>
    new Promise((resolve, reject) => enqueue({ ...about, ...asking(work, resolve), failed: reject }));
  const changeAll: Writer['changeAll'] = (waiting) => ask(aboutChanges(waiting), deciding(waiting));
  return {
    head: () => later(keeping.head, settings.sight?.head()),
    clocks: settings.clocks,
    forget: keeping.again,
    changeAll,
    change: (author, changes, at) => changeAll(changes.map((change) => ({ author, change, at }))),
    notice: (id, ids, make) => ask({ size: 1, changes: [id], records: ids }, noting(id, ids, make)),
    settled: () => ask({ size: commitLimit + 1, changes: [], records: [] }, nothing),
  };
}

const later = (one: Head, other: Head = one): Head => (other.sequence > one.sequence ? other : one);

/** Decides on the desk; what it gives is called once all is on disk. */
type Work<T> = (desk: Desk) => Promise<(keeping: Keeping) => T>;

const asking = <T>(work: Work<T>, resolve: (answer: T) => void): Pick<Job, 'work'> => ({
  work: async (desk) => {
    const answer = await work(desk);
    return (keeping) => resolve(answer(keeping));
  },
});

const nothing: Work<void> = async () => () => undefined;

const aboutChanges = (waiting: readonly Waiting[]) => ({
  size: waiting.length,
  changes: waiting.map(({ change }) => change.id),
  records: idsIn(JSON.stringify(waiting.map(({ change }) => change))),
});

const deciding =
  (waiting: readonly Waiting[]): Work<Written> =>
  async (desk) => {
    const verdicts: Verdict[] = [];
    for (const one of waiting) verdicts.push(await answerTo(one, desk));
    if (verdicts.some(({ accepted }) => !accepted)) desk.draft.refused = true;
    const touched = [...new Set(verdicts.map(({ record }) => record))];
    return ({ head, records }) => ({
      verdicts,
      head,
      records: touched.flatMap((id) => records.get(id) ?? []),
    });
  };

const noting =
  (id: string, ids: readonly string[], make: Parameters<Writer['notice']>[2]): Work<Head> =>
  async ({ draft, scene, seen }) => {
    const held = ids.map((one) => draft.after.get(one) ?? scene.records.get(one) ?? null);
    const known = seen.has(id) || draft.rows.some((row) => row.id === id);
    if (!known) enter({ id, ...make(held) }, draft, scene);
    return ({ head }) => head;
  };
