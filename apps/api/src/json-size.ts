/**
 * How much a JSON text holds, counted before it is parsed: a body of a size that is allowed can hold so many names or
 * values that reading them holds everybody up for a second. Texts are passed over, so a sheet may hold what it likes.
 */

/** Names of values. The largest that is sent by us has some thousands: a batch of changes. */
export const mostNames = 20_000;
/** Values in lists and objects. The largest that is sent by us is a bulk change of 50,000 clients. */
export const mostValues = 100_000;

/** A shorter text cannot hold too much. */
const short = 4 * mostNames;
const [quote, comma, colon, backslash] = [34, 44, 58, 92];

/** Where the text that begins at `from` ends. */
function endOfText(json: string, from: number): number {
  let at = from + 1;
  for (let code = json.charCodeAt(at); at < json.length && code !== quote; code = json.charCodeAt(at))
    at += code === backslash ? 2 : 1;
  return at;
}

/** True when it holds more names or values than any request of ours. */
export function holdsTooMuch(json: string): boolean {
  if (json.length < short) return false;
  let [names, values] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfText(json, at);
    else if (code === colon) names += 1;
    else if (code === comma) values += 1;
    if (names > mostNames || values > mostValues) return true;
  }
  return false;
}
