/** The words with a capital first letter, for the beginning of a label. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
