/** What secret-patterns.ts is put together from: signs, small words, dates, and values as people write them. */

export const any = (...parts: readonly string[]) => `(?:${parts.join('|')})`;

/** What may stand between a label and its value: signs, and small words. Bounded, so that time stays linear. */
const small =
  "is|was|are|now|number|no|num|nr|of|for|her|his|their|my|the|last|four|4|digits?|ending|ends?|in|with|on|to|from|mail|e-mail|text|it's|s|es|el|la|su";
export const link = `(?:[\\s:=#>"'()*\\[.-]|\\b(?:${small})\\b){0,16}`;

/** A sign that says "here comes the value". */
export const sign = `\\s*(?::|=|->|=>|\\s-\\s)\\s*["'(\\[]?`;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** The beginning of a date or a time: what a value must not be taken for. */
export const date = any('\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,4})?(?!\\d)', '\\d{1,2}:\\d{2}', `${month} \\d`);
/** A whole date as people write a birth date, or a year of birth. */
export const birth = any(
  '\\d{1,2}[/. -]\\d{1,2}[/. -](?:\\d{4}|\\d{2})',
  '(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}',
  `${month} ?\\d{1,2}(?:st|nd|rd|th)?,? ?(?:\\d{4}|'?\\d{2})`,
  `\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?${month},?[ -]?(?:\\d{4}|'?\\d{2})`,
  '\\d{1,2}/\\d{1,2}',
  '(?:0[1-9]|1[0-2])[0-3]\\d(?:19|20)\\d{2}',
  '(?:19|20)\\d{6}',
  '19\\d{2}',
);
export const phone = '\\+?1?[ .-]?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]?\\d{4}(?!\\d)';
export const email = '[^\\s@]+@[^\\s@]+\\.[a-z]{2,}';

/** Words that say how it stands with a secret instead of giving it. */
const tellings =
  'accepted active again answered approved asked available been blocked changed checked client complete completed confirmed ' +
  'correct created current died done due entered expired? expires expiring failed fine forgot forgotten found given good hidden ' +
  'incorrect invalid kept known later locked lost missing mismatch must needed needs never none not okay open pending private ' +
  'received recovered refused rejected renewed required resent reset retrieved safe secret sent shared shown stale still them ' +
  'they today tomorrow unknown unsure updated used valid verified waiting will with works working wrong yesterday monday tuesday ' +
  'wednesday thursday friday saturday sunday olvidada vencida caducada';
export const status = `(?!${any(...tellings.split(' '))}\\b)`;
/** Where a single word is a value: nothing follows it that would make it the beginning of a sentence. */
export const end = '(?=["\')\\]]?\\s*(?:$|[\\n,;/|]|\\.(?:\\s|$)|\\b(?:and|y|user|login|pin|pw|pass)))';
/** A row of stars or dots hides a value instead of giving it. */
const mask = '(?![*•x.]+(?:\\s|$))';

/** After a sign: a word that ends there, or anything with a digit or a special character in it. */
export const given = `${mask}(?!${date})${status}(?!${email})${any(
  '\\S*[\\d@#&$!*_]\\S*(?<=\\S{4})',
  `[a-z][a-z'.-]{3,}${end}`,
)}`;
/** Without a sign: begins with a letter or a special, mixes letters with digits or specials. */
export const mixed = `${mask}(?!${email})${any(
  '(?=[a-z@#&$!*_])(?=\\S*[a-z])(?=\\S{6,})\\S*[\\d@#&$*_]\\S*',
  '(?=\\S{6,})[a-z]\\S*[!@#&$*_]\\S+',
)}`;
