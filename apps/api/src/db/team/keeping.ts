/** One commit after the other: what is decided together is written together, and decided again when a race was lost. */
import { randomInt } from 'node:crypto';
import { isBusy, isConflict } from '../database.ts';
import { catchUp } from './catching-up.ts';
import { statementsOf } from './committing.ts';
import { type Draft, draftFrom, type Scene } from './draft.ts';
import { type Firms, firmsInUse } from './firms.ts';
import { type Records, recordsOf } from './known.ts';
import { type Head, readHead } from './log.ts';
import { type Merges, mergesOf } from './merges.ts';
import { type Seen, seenBefore } from './seen.ts';
import type { WriterSettings } from './writer.ts';

/** What lies before those who decide. */
export type Desk = { readonly draft: Draft; readonly scene: Scene; readonly seen: ReadonlyMap<string, Seen> };

/** What the writer holds in memory between commits. */
export type Keeping = {
  readonly settings: WriterSettings;
  readonly records: Records;
  readonly merges: Merges;
  readonly firms: Firms;
  head: Head;
  /** Takes back what a commit that failed had taken in, and reads anew what may have moved. */
  readonly again: () => Promise<void>;
};

/** One request's work. `work` may run again after a lost race; what it gives is called once, when all is on disk. */
export type Job = {
  readonly size: number;
  readonly changes: readonly string[];
  readonly records: readonly string[];
  readonly work: (desk: Desk) => Promise<(keeping: Keeping) => void>;
  readonly failed: (trouble: unknown) => void;
};

/** How often a lost race is run again; where other processes write too, some of them lose each round. */
const tries = { alone: 5, beside: 60 } as const;
/** Longest wait before a lost race is run again beside other processes. */
const longestWait = 60;

export async function openKeeping(settings: WriterSettings): Promise<Keeping> {
  const { db } = settings;
  const records = recordsOf(db);
  const merges = await mergesOf(db);
  const firms = await firmsInUse(db);
  const keeping: Keeping = {
    settings,
    records,
    merges,
    firms,
    head: await readHead(db),
    again: async () => {
      if (merges.ends().length > 0) await merges.reload();
      if (firms.learned()) await firms.reload();
      if (settings.sight) return;
      records.forget();
      keeping.head = await readHead(db);
    },
  };
  return keeping;
}

/** Decides and writes the jobs together; tells each what became of it. */
export async function keepTogether(keeping: Keeping, jobs: readonly Job[]): Promise<void> {
  const most = keeping.settings.sight ? tries.beside : tries.alone;
  for (let left = most, look = false; ; left -= 1, look = true) {
    try {
      return await commit(keeping, jobs, look);
    } catch (trouble) {
      const readable = await keeping.again().then(
        () => true,
        () => false,
      );
      if (readable && left > 1 && (isConflict(trouble) || isBusy(trouble))) {
        if (keeping.settings.sight) await apart(most - left);
        continue;
      }
      for (const job of jobs) job.failed(trouble);
      return;
    }
  }
}

/** Processes that lost the same race come back at different moments. */
const apart = (lost: number): Promise<void> =>
  new Promise((again) => setTimeout(again, randomInt(1, Math.min(longestWait, 4 + 4 * lost))));

/**
 * Most changes are new, and one that is not fails by its id: so the log is searched for them only when something was
 * refused or a commit failed (`look`).
 */
async function commit(keeping: Keeping, jobs: readonly Job[], look: boolean): Promise<void> {
  const { settings, records, merges, firms } = keeping;
  await catchUp(keeping);
  const desk = await prepare(keeping, jobs, look);
  const answers = [];
  for (const job of jobs) answers.push(await job.work(desk));
  const { draft, scene } = desk;
  if (draft.refused && !look) return commit(keeping, jobs, true);
  merges.follow(draft.after.values());
  await firms.follow(draft, records, merges.survivorOf);
  const statements = statementsOf(draft, { clocks: scene.clocks, merges, firms });
  if (statements.length > 0)
    await settings.db.write(settings.sight ? [settings.sight.guard(), ...statements] : statements);
  for (const held of draft.after.values()) records.put(held);
  keeping.head = draft.head;
  for (const answer of answers) answer(keeping);
  if (draft.rows.length > 0) settings.onCommit(keeping.head);
}

async function prepare(
  { settings, records, head }: Keeping,
  jobs: readonly Job[],
  look: boolean,
): Promise<Desk> {
  const { db, knowsStep, membersOf } = settings;
  const named = new Set(jobs.flatMap((job) => job.records));
  const wanted = [...named].filter((id) => records.get(id) === undefined);
  if (wanted.length > 0) await records.load(wanted);
  const seen = look
    ? await seenBefore(
        db,
        jobs.flatMap((job) => job.changes),
      )
    : new Map<string, Seen>();
  return {
    draft: draftFrom(head),
    scene: { db, records, clocks: settings.clocks(), knowsStep, membersOf },
    seen,
  };
}
