/**
 * Recognises which CMS screen is open. No zod and no imports: the content script carries this file into every
 * portal page, so each byte is paid there (house.md section 6).
 */

/** A phrase of ours, as the page shows it. The reader answers only whether it is visible. */
export type Phrase = {
  readonly id: string;
  readonly text: string;
  /** It must be all the text of one element (a button, a link, a heading): short words stand in sentences too. */
  readonly whole?: true;
  /** Only its words count, and they may run over cells and blocks: breadcrumbs, and header rows whose order matters. */
  readonly loose?: true;
};

/** A path of the portal: `path` is matched against the start of location.pathname, `hash` against location.hash. */
export type PathPattern = {
  readonly id: string;
  readonly host: string;
  readonly path: string;
  readonly hash?: string;
};

/** What the page reader may say: ids of ours, never a word of the page. `tab` is the phrase id of a tab marked as current. */
export type Seen = {
  readonly path: string | null;
  readonly phrases: readonly string[];
  readonly tab: string | null;
};

/**
 * A screen as data. It is recognised when the path pattern matched is one of `paths`, every phrase of `must` was
 * seen, at least one of each group in `oneOf`, and none of `mustNot`.
 */
export type Screen = {
  /** Permanent kebab id, e.g. `ia-home-pending-sur`. */
  readonly id: string;
  /** The id the fact base uses, e.g. `IA_HOME_PENDING_SUR`. */
  readonly code: string;
  /** The words for the panel, e.g. "My Connections: add a provider". */
  readonly title: string;
  readonly system: 'I&A' | 'NPPES' | 'PECOS';
  readonly paths: readonly string[];
  readonly must: readonly string[];
  readonly oneOf?: readonly (readonly string[])[];
  readonly mustNot: readonly string[];
  /** No capture of the screen was published: its words are taken by analogy, so its name is shown as a guess. */
  readonly unverified?: true;
  /** Where the published description of the screen stands (fact base source). */
  readonly source: string;
  /** Day the fingerprint was last compared with its source, `yyyy-mm-dd`. */
  readonly checked: string;
};

/** The screen's id and the clues that led to it, or `unknown` with what was seen. */
export type Recognised =
  | { readonly screen: string; readonly because: readonly string[] }
  | { readonly screen: 'unknown'; readonly because: readonly string[] };

/** True when what was seen is all this screen asks for and nothing it forbids. */
function fits(screen: Screen, seen: Seen): boolean {
  const has = (id: string) => seen.phrases.includes(id);
  if (seen.path === null || !screen.paths.includes(seen.path)) return false;
  if (!screen.must.every(has) || screen.mustNot.some(has)) return false;
  return (screen.oneOf ?? []).every((group) => group.some(has));
}

/**
 * Which screen this is. Of several that fit, the one that asked for most wins (a home page with pending rows is
 * also a home page); two that asked for as much are a tie, and a tie is `unknown`, because a wrong hint is worse than none.
 */
export function recognise(seen: Seen, screens: readonly Screen[]): Recognised {
  const asks = (screen: Screen) => screen.must.length + (screen.oneOf?.length ?? 0);
  const fitting = screens.filter((screen) => fits(screen, seen)).sort((a, b) => asks(b) - asks(a));
  const [best, next] = fitting;
  if (!best || (next && asks(next) === asks(best))) return { screen: 'unknown', because: seen.phrases };
  const wanted = [...best.must, ...(best.oneOf ?? []).flat()];
  return { screen: best.id, because: wanted.filter((id) => seen.phrases.includes(id)) };
}
