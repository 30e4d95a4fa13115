/** Text made comparable: lower case, no accents, one space between words. */

/** What lists sort by and searches compare, e.g. "Núñez  Clinic" gives "nunez clinic". */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** The words of a text a record is found by; hyphens and dots part words but an e-mail address stays whole too. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  const parts = folded.split(/[^\p{L}\p{N}@._-]+/u).flatMap((word) => [word, ...word.split(/[._-]+/)]);
  return [...new Set(parts.filter((word) => word.length > 1 || /\p{N}/u.test(word)))];
}
