/** Builds a checklist from entries that say only what is theirs; what they leave out comes from the checklist. */
import type { Actor, Checklist, Step } from '@clearway/domain/checklist';

/** What every entry must say. */
type Always = Pick<Step, 'id' | 'code' | 'title' | 'do' | 'proof' | 'sources'>;
/** What an entry may leave out: see `finished` for what it then is. */
type Entry = Always & Partial<Omit<Step, keyof Always>>;

type Draft = Omit<Checklist, 'steps'> & {
  /** The usual actors of its steps. */
  readonly who: readonly Actor[];
  /** Day the steps were last compared with their sources. */
  readonly checked: string;
  readonly steps: readonly Entry[];
};

/** The checklist with its steps complete. An entry without `after` follows the nearest earlier entry that everybody who gets it must do. */
export function defineChecklist(draft: Draft): Checklist {
  const { who, checked, steps, ...rest } = draft;
  return { ...rest, steps: steps.map((entry, at) => finished(entry, draft, steps.slice(0, at))) };
}

function finished(entry: Entry, draft: Draft, earlier: readonly Entry[]): Step {
  const before = earlier.findLast((other) => other.optional !== true && covers(other, entry));
  return {
    home: draft.home,
    section: draft.section,
    who: draft.who,
    checked: draft.checked,
    screens: [],
    labels: [],
    atHand: [],
    trouble: [],
    after: before ? [before.id] : [],
    ...entry,
  };
}

/** True when whoever gets `entry` gets `other` too. */
function covers(other: Entry, entry: Entry): boolean {
  if (!other.kinds) return true;
  return entry.kinds?.every((kind) => other.kinds?.includes(kind)) ?? false;
}
