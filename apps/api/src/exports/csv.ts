/** CSV that spreadsheets open as text: quoted where needed, and never a formula. */

/** A cell that begins like a formula would run when opened; a leading apostrophe makes it text (OWASP, CSV injection). */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null): string => {
  const text = safe(String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line with its end. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;

/** So that Excel reads UTF-8. */
export const byteOrderMark = '\ufeff';
