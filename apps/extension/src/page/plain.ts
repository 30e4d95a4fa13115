/** Text as it is compared: what a screen varies (case, spaces, arrows, quotes, dashes) is made alike, in phrases and pages. */

const arrows = /(\s*[>▶►»›→⟩]\s*)+/g;
const bars = /(\s*\|\s*)+/g;
/** Joints at the ends join nothing. */
const ends = /^[\s|>]+|[\s|>]+$/g;
const unseen = /[\u00ad\u200b-\u200d\ufeff]/g;

/** The text in lower case with single spaces; `▶ ► > »` become ` > `. */
export function plain(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(arrows, ' > ')
    .replace(bars, ' | ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(ends, '')
    .toLowerCase();
}

const joins = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** True when `text` holds `phrase` (both plain) with no word running on at either end. */
export function holds(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  const [first, last] = [joins(phrase, 0), joins(phrase, phrase.length - 1)];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const cutsIn = first && joins(text, at - 1);
    const runsOn = last && joins(text, at + phrase.length);
    if (!cutsIn && !runsOn) return true;
  }
  return false;
}

/** Only the words of a plain text, over lines and joints, with a space at each end. */
export const words = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
