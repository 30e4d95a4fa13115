/** The edition of the catalogue alone, for those who must name it without loading its content. Year, month, number in the month. */
export const catalogueVersion = '2026.11.1';
