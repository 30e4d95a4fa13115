/**
 * The one writer of a team: what waits together is decided in order and commits together. A commit that lost a race
 * against another process is decided again on what is there now.
 */
import type { Change } from '@clearway/domain/change';
import type { Clocks } from '@clearway/domain/clock';
import { type Database, isConflict } from '../database.ts';
import { statementsOf } from './committing.ts';
import { type Draft, draftFrom, enter, type Notice, type Scene, settle, type Verdict } from './deciding.ts';
import { firmsInUse } from './firms.ts';
import { idsIn, type Records, recordsOf } from './known.ts';
import { type Author, type Head, readHead } from './log.ts';
import { mergesOf } from './merges.ts';
import type { Held } from './record.ts';
import { type Seen, seenBefore } from './seen.ts';

export type Written = {
  readonly verdicts: readonly Verdict[];
  readonly head: Head;
  /** The records the verdicts name, as they are after the commit; those that are not there are left out. */
  readonly records: readonly Held[];
};

export type Writer = {
  /** Decides and keeps changes. `at` is the service's clock for them; answers once they are on disk. */
  readonly change: (author: Author, changes: readonly Change[], at: string) => Promise<Written>;
  /**
   * Appends a notice of the service itself, once for its id; `make` is given the records of `ids` as they are at that
   * moment.
   */
  readonly notice: (
    id: string,
    ids: readonly string[],
    make: (held: readonly (Held | null)[]) => Omit<Notice, 'id'>,
  ) => Promise<Head>;
  readonly head: () => Head;
  readonly clocks: () => Clocks;
};

export type WriterSettings = {
  readonly db: Database;
  readonly clocks: () => Clocks;
  readonly knowsStep: (step: string) => boolean;
  /** Ids of the team's members, those who left included. */
  readonly membersOf: () => Promise<ReadonlySet<string>>;
  /** Told after each commit. */
  readonly onCommit: (head: Head) => void;
};

type Desk = { readonly draft: Draft; readonly scene: Scene; readonly seen: ReadonlyMap<string, Seen> };
/** One request's work. `work` may run again after a lost race; `done` is called once, when all is on disk. */
type Job = {
  readonly size: number;
  readonly changes: readonly string[];
  readonly records: readonly string[];
  readonly work: (desk: Desk) => Promise<(records: Records, head: Head) => void>;
  readonly failed: (trouble: unknown) => void;
};

/** Most changes in one commit, so that no commit holds the event loop for long. */
const commitLimit = 200;
const tries = 5;

/** Opens the writer of a team's database. */
export async function openWriter(settings: WriterSettings): Promise<Writer> {
  const { db } = settings;
  const records = recordsOf(db);
  const merges = await mergesOf(db);
  const firms = await firmsInUse(db);
  const queue: Job[] = [];
  let head = await readHead(db);
  let running = false;

  const prepare = async (jobs: readonly Job[]): Promise<Desk> => {
    const wanted = [...new Set(jobs.flatMap((job) => job.records))].filter(
      (id) => records.get(id) === undefined,
    );
    if (wanted.length > 0) await records.load(wanted);
    const seen = await seenBefore(
      db,
      jobs.flatMap((job) => job.changes),
    );
    const { knowsStep, membersOf } = settings;
    const scene = { db, records, clocks: settings.clocks(), knowsStep, membersOf };
    return { draft: draftFrom(head), scene, seen };
  };

  const commit = async (jobs: readonly Job[]): Promise<void> => {
    const desk = await prepare(jobs);
    const answers = [];
    for (const job of jobs) answers.push(await job.work(desk));
    const { draft, scene } = desk;
    merges.follow(draft.after.values());
    await firms.follow(draft, records, merges.survivorOf);
    const statements = statementsOf(draft, { clocks: scene.clocks, merges, firms });
    if (statements.length > 0) await db.write(statements);
    for (const held of draft.after.values()) records.put(held);
    const moved = draft.rows.length > 0;
    head = draft.head;
    for (const answer of answers) answer(records, head);
    if (moved) settings.onCommit(head);
  };

  const again = async () => {
    records.forget();
    await merges.reload();
    head = await readHead(db);
  };

  const attempt = async (jobs: readonly Job[]): Promise<void> => {
    for (let left = tries; ; left -= 1) {
      try {
        return await commit(jobs);
      } catch (trouble) {
        await again();
        if (left > 1 && isConflict(trouble)) continue;
        for (const job of jobs) job.failed(trouble);
        return;
      }
    }
  };

  const next = (): readonly Job[] => {
    let size = 0;
    const count = queue.findIndex((job, index) => {
      size += job.size;
      return index > 0 && size > commitLimit;
    });
    return queue.splice(0, count === -1 ? queue.length : count);
  };

  const run = async () => {
    running = true;
    try {
      while (queue.length > 0) {
        // One turn of the event loop, so that requests that are already here come along.
        await new Promise((turn) => setImmediate(turn));
        await attempt(next());
      }
    } finally {
      running = false;
    }
  };

  const enqueue = <T>(
    job: Omit<Job, 'work' | 'failed'>,
    work: (desk: Desk) => Promise<(records: Records, head: Head) => T>,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      queue.push({
        ...job,
        work: async (desk) => {
          const answer = await work(desk);
          return (held, at) => resolve(answer(held, at));
        },
        failed: reject,
      });
      if (!running) void run();
    });

  return {
    head: () => head,
    clocks: settings.clocks,
    change: (author, changes, at) =>
      enqueue(
        {
          size: changes.length,
          changes: changes.map(({ id }) => id),
          records: idsIn(JSON.stringify(changes)),
        },
        async (desk) => {
          const verdicts: Verdict[] = [];
          for (const change of changes) verdicts.push(await answerTo(change, author, at, desk));
          const touched = [...new Set(verdicts.map(({ record }) => record))];
          return (held, last) => ({
            verdicts,
            head: last,
            records: touched.flatMap((id) => held.get(id) ?? []),
          });
        },
      ),
    notice: (id, ids, make) =>
      enqueue({ size: 1, changes: [id], records: ids }, async ({ draft, scene, seen }) => {
        const held = ids.map((one) => draft.after.get(one) ?? scene.records.get(one) ?? null);
        const known = seen.has(id) || draft.rows.some((row) => row.id === id);
        if (!known) enter({ id, ...make(held) }, draft, scene);
        return (_records, last) => last;
      }),
  };
}

/** The answer given before when the same change comes again; another change under the same id is refused. */
async function answerTo(
  change: Change,
  author: Author,
  at: string,
  { draft, scene, seen }: Desk,
): Promise<Verdict> {
  const before = seen.get(change.id);
  if (before && before.verdict.record === change.record && before.kind === change.kind) return before.verdict;
  const fresh = draft.rows.find(({ id }) => id === change.id);
  if (fresh && fresh.record === change.record && fresh.kind === change.kind) {
    return {
      id: fresh.id,
      accepted: true,
      sequence: fresh.sequence,
      version: fresh.version,
      record: fresh.record,
      findings: fresh.findings,
    };
  }
  if (before || fresh)
    return {
      id: change.id,
      accepted: false,
      record: change.record,
      refusal: { code: 'id-taken', field: 'id' },
    };
  return settle({ author, change, at }, draft, scene);
}
