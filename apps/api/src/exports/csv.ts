/** CSV that spreadsheets open as text: quoted where needed, and never a formula. */

/** A cell that begins like a formula would run when opened; a leading apostrophe makes it text (OWASP, CSV injection). */
const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);
/** Also behind blanks, and with the wide signs that spreadsheets in East Asia read as the narrow ones. */
const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const cell = (value: string | number | null): string => {
  const text = safe(String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line with its end. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;

/** So that Excel reads UTF-8. */
export const byteOrderMark = '\ufeff';
