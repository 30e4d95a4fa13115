/**
 * JSON may escape half of a surrogate pair, and JavaScript takes it for text. In UTF-8 there is no such thing: what is
 * kept of it is not what was sent, and what is made of it in SQL cannot be read. So halves become U+FFFD on entry.
 */

/** An escape that is one: an even number of backslashes stands before it. Looked at last, so that time stays linear. */
const begun = String.raw`\\u(?<=(?<!\\)(?:\\\\)*\\u)`;
const first = String.raw`[dD][89abAB][\da-fA-F]{2}`;
const second = String.raw`[dD][c-fC-F][\da-fA-F]{2}`;
const halves = new RegExp(String.raw`${begun}(?:${first}\\u${second}|${first}|${second})`, 'g');

/** The JSON text, with the replacement character in the place of every half pair. */
export const wholeText = (json: string): string =>
  json.replace(halves, (found) => (found.length > 6 ? found : String.raw`\ufffd`));
