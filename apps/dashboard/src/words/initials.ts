/** The first letters of a name's first two words: `ML` for "Maya Lindqvist". */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('');
