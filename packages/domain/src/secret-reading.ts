/**
 * A text as the guard reads it: digits of all scripts as plain ones, letters that only look like ours as ours, what cannot
 * be seen left out, and digits that stand apart put together. A secret does not become another by how it is written.
 */

/** Letters of other alphabets that look like these (Unicode TR 39, confusables). */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['а', 'a'],
    ['е', 'e'],
    ['о', 'o'],
    ['р', 'p'],
    ['с', 'c'],
    ['у', 'y'],
    ['х', 'x'],
    ['і', 'i'],
    ['ѕ', 's'],
    ['ԁ', 'd'],
    ['ո', 'n'],
    ['ο', 'o'],
    ['α', 'a'],
    ['ν', 'v'],
    ['ρ', 'p'],
    ['ѡ', 'w'],
  ].flatMap(([from = '', to = '']) => [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
  ]),
);
const alike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu');

/** Decimal digits stand in Unicode in rows of ten that begin with zero. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** What cannot be seen and stands between letters: soft hyphens, joiners, marks of direction. */
const unseen = /\p{Default_Ignorable_Code_Point}|\u20e3/gu;

const leet = /p[@4a]s[s$5][ -]?w[o0]r[dt]/giu;
/** Nothing but what stands on an English keyboard: most texts, and nothing in them to look for. */
const ours = /^[\n\r -~]*$/;

const plain = (text: string) => (ours.test(text) ? text : unified(text)).replace(leet, 'password');

const unified = (text: string) =>
  text
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(/[^\P{Nd}0-9]/gu, digitOf)
    .replace(alike, (sign) => lookAlikes[sign] ?? sign)
    .replace(/[\u2010-\u2015\u2043\u2212\ufe58]/g, '-')
    .replace(/[\u2190-\u21ff\u2794-\u27bf\u2192]/g, ':')
    .replace(/[\u2018\u2019]/g, "'");

/** `Password,Blue-Heron-9917`: in a row of a sheet the comma is the sign that says "here comes the value". */
const asSheet = (text: string) => text.replace(/(?<=[a-z])[,;|](?=[^\s,;|])/giu, ':');
/** `2 1 9 - 0 9 - 4 4 1 7`: digits that stand one by one. */
const together = (text: string) => text.replace(/(?<=(?<!\d)\d) (?=\d(?!\d))/g, '');

/** The text in the ways it can be read, the first as it stands; no two alike. */
export function readingsOf(text: string): readonly string[] {
  const read = plain(text);
  return [...new Set([read, asSheet(read), together(read)])];
}
