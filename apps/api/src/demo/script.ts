/**
 * The story of the demo team as changes in the order they happened: told in days before today, written through the
 * one write path with the clock of that day, so that history, waits and deadlines read as if the team had worked.
 */
import { catalogueVersion } from '@clearway/catalog/version';
import type { Change } from '@clearway/domain/change';
import { addDays, type Day, dayOf, startOfDay } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { type Kind, type MemberId, newId, type Random } from '@clearway/domain/id';

/** One thing that happened. */
type Scene = { readonly instant: string; readonly by: MemberId; readonly draft: Draft };

export type Script = {
  readonly today: Day;
  readonly id: <K extends Kind>(kind: K) => ReturnType<typeof newId<K>>;
  /** The day this many days ago. */
  readonly day: (ago: number) => Day;
  /** An instant of that day, before now. */
  readonly instant: (ago: number) => string;
  /** Says that somebody recorded something that many days ago; of one day, what is said first came first. */
  readonly tell: (ago: number, by: MemberId, ...drafts: readonly Draft[]) => void;
  /** All of it in order, each with the member and the instant. */
  readonly changes: () => readonly { readonly by: MemberId; readonly at: string; readonly change: Change }[];
};

const minute = 60_000;
/** Work begins at nine in the East. */
const nineOClock = 9 * 60 * minute;

export function openScript(now: string, random: Random): Script {
  const today = dayOf(now);
  const scenes: Scene[] = [];
  const day = (ago: number) => addDays(today, -ago);
  const toldOf = new Map<number, number>();
  /** A minute after the last of the same day, and never in the future. */
  const instantOf = (ago: number) => {
    const before = toldOf.get(ago) ?? 0;
    const morning = Date.parse(startOfDay(day(ago))) + nineOClock + before * minute;
    return new Date(Math.min(morning, Date.parse(now) - minute * Math.max(1, 100 - before))).toISOString();
  };
  return {
    today,
    id: (kind) => newId(kind, random),
    day,
    instant: instantOf,
    tell: (ago, by, ...drafts) => {
      for (const draft of drafts) {
        scenes.push({ instant: instantOf(ago), by, draft });
        toldOf.set(ago, (toldOf.get(ago) ?? 0) + 1);
      }
    },
    changes: () => changesOf(scenes, random),
  };
}

/** The scenes in the order they happened, each decided on the version its record had then. */
function changesOf(scenes: readonly Scene[], random: Random): ReturnType<Script['changes']> {
  const versions = new Map<string, number>();
  const inOrder = [...scenes].sort((a, b) => (a.instant < b.instant ? -1 : a.instant > b.instant ? 1 : 0));
  return inOrder.map(({ instant, by, draft }) => {
    const base = versions.get(draft.record) ?? 0;
    versions.set(draft.record, base + 1);
    const envelope = { id: newId('change', random), base, at: instant, catalogue: catalogueVersion };
    // cast: a draft and its envelope are a change
    return { by, at: instant, change: { ...draft, ...envelope } as Change };
  });
}
