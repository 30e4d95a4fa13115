/** Finds what was meant: names that hold every typed word, those that begin with them first. */
export function rank<T>(typed: string, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const scored = all.map((one) => ({ one, score: scoreOf(nameOf(one).toLowerCase(), words) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** 0 when a word is missing; more for words at the beginning of a word of the name. */
function scoreOf(name: string, words: readonly string[]): number {
  if (words.some((word) => !name.includes(word))) return 0;
  return 1 + words.filter((word) => name.startsWith(word) || name.includes(` ${word}`)).length;
}
