/**
 * The shapes and labels by which secrets are known (fact base 8.1, guard rails). A label alone is no secret ("password
 * expired", "PIN sent 11/23"): a value must follow it. Each pattern names what it must let pass in secret.test.ts.
 */
import type { SecretKind } from './secret.ts';

const any = (...parts: readonly string[]) => `(?:${parts.join('|')})`;

/** What may stand between a label and its value: signs, and small words. Bounded, so that time stays linear. */
const link = `(?:[\\s:=#>"'(*\\[.-]|\\b(?:is|was|are|now|number|no|num|nr|of|for|her|his|their|my|the|last|four|4|digits?|ending|ends?|in|with|on|to|it's|es|el|la|su)\\b){0,16}`;
/** A sign that says "here comes the value". */
const sign = `\\s*(?::|=|->|=>)\\s*["'(\\[]?`;
const date = any(
  '\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,4})?(?!\\d)',
  '\\d{1,2}:\\d{2}',
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d',
);
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** A whole date as people write one, or a year of birth. */
const birth = any(
  '\\d{1,2}[/. -]\\d{1,2}[/. -](?:\\d{4}|\\d{2})',
  '(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}',
  `${month} ?\\d{1,2}(?:st|nd|rd|th)?,? ?(?:\\d{4}|'?\\d{2})`,
  `\\d{1,2}(?:st|nd|rd|th)? ?(?:of )?${month},? ?(?:\\d{4}|'?\\d{2})`,
  '\\d{1,2}/\\d{1,2}',
  '(?:0[1-9]|1[0-2])[0-3]\\d(?:19|20)\\d{2}',
  '(?:19|20)\\d{6}',
  '19\\d{2}',
);
const phone = '\\+?1?[ .-]?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]?\\d{4}';
const email = '[^\\s@]+@[^\\s@]+\\.[a-z]{2,}';

/** Words that say how it stands with a secret instead of giving it. */
const status = `(?!${any(
  'accepted',
  'active',
  'again',
  'answered',
  'approved',
  'asked',
  'available',
  'been',
  'blocked',
  'changed',
  'checked',
  'client',
  'complete',
  'completed',
  'confirmed',
  'correct',
  'created',
  'current',
  'died',
  'done',
  'due',
  'entered',
  'expire[sd]?',
  'expiring',
  'failed',
  'fine',
  'forgot',
  'forgotten',
  'found',
  'given',
  'good',
  'hidden',
  'incorrect',
  'invalid',
  'kept',
  'known',
  'later',
  'locked',
  'lost',
  'missing',
  'must',
  'needed',
  'needs',
  'never',
  'none',
  'not',
  'okay',
  'open',
  'pending',
  'private',
  'received',
  'recovered',
  'refused',
  'rejected',
  'renewed',
  'required',
  'resent',
  'reset',
  'retrieved',
  'safe',
  'secret',
  'sent',
  'shared',
  'shown',
  'stale',
  'still',
  'them',
  'they',
  'today',
  'tomorrow',
  'unknown',
  'unsure',
  'updated',
  'used',
  'valid',
  'verified',
  'waiting',
  'will',
  'with',
  'works',
  'working',
  'wrong',
  'yesterday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'olvidada',
  'vencida',
  'caducada',
)}\\b)`;
const end = '(?=["\')\\]]?\\s*(?:$|[\\n,;/|]|\\.(?:\\s|$)|\\b(?:and|y|user|login|pin|pw|pass)))';
/** After a sign: a word that ends there, or anything with a digit or a special character in it. */
const given = `(?!${date})${status}(?!${email})${any(`\\S*[\\d@#&$!*_]\\S*(?<=\\S{4})`, `[a-z][a-z'-]{3,}${end}`)}`;
/** Without a sign: begins with a letter or a special, mixes letters with digits or specials. */
const mixed = `(?!${email})(?=[a-z@#&$!*_])(?=\\S*[a-z])(?=\\S{6,})\\S*[\\d@#&$*_]\\S*|(?=\\S{6,})[a-z]\\S*[!@#&$*_]\\S+`;

const passwordLabel = any(
  'pass ?words?',
  'passwd',
  'pass-?phrase',
  'pass ?code',
  'pwd',
  'p/w',
  '\\bpw',
  'contrase[nñ]a',
  '\\bclave',
);
const userLabel = any('user ?-?id', 'user ?-?name', '\\buid', 'log-?in ?(?:id|name)', 'usuario', 'i&a id');
const ssnLabel = any(
  '\\bssns?\\b',
  '\\bs\\.s\\.n\\.?',
  'social(?: security)?(?: number| no\\.?| #)?',
  'soc\\.? ?sec\\.?',
  '\\bitin\\b',
  'seguro social',
);
const codeLabel = any(
  '(?:mfa|2fa|verification|security|one[ -]time|text(?:ed)?|sms|auth(?:entication|enticator)?|access|log-?in|sign-?in|confirmation|[46]-?digit|six-digit|temporary)(?: pass)? ?codes?',
  '\\botp',
  '\\bmfa',
  '\\b2fa',
  'c[oó]digo',
);
const otherCodes =
  '(?<!(?:zip|postal|taxonomy|area|cpt|hcpcs|icd|billing|procedure|reason|status|tracking|country|county|dress|error|case|state|fips|specialty|group|dial) )';

type Known = { readonly what: SecretKind; readonly pattern: RegExp };
const known = (what: SecretKind, ...sources: readonly string[]): readonly Known[] =>
  sources.map((source) => ({ what, pattern: new RegExp(source, 'iu') }));

/** In the order they are tried; the first that matches names the kind. */
export const secretPatterns: readonly Known[] = [
  ...known(
    'ssn',
    '(?<![\\d-])\\d{3}([ .-])\\d{2}\\1\\d{4}(?![\\d-])',
    '(?<![\\w*-])[*x#]{3}-?[*x#]{2}-?\\d{4}(?!\\d)',
    `${ssnLabel}${link}\\d{3}[ .-]?\\d{2}[ .-]?\\d{4}(?!\\d)`,
    `${ssnLabel}${link}(?!${date})\\d{4}(?![\\d/-])`,
    `(?<!\\d)(?:\\d{9}|\\d{4})\\s*(?:is|=|\\(|-|as|are|the|last|four|4|digits?|of|her|his|my|their|\\s){0,8}${any('\\bssn\\b', 'social security')}`,
  ),
  ...known(
    'birth-date',
    `${any('\\bd\\.?o\\.?b\\b\\.?', 'date of birth', 'birth ?-?dates?', 'birthday', '\\bborn\\b', '\\bb-?day\\b', 'fecha de nacimiento', 'nacid[oa]')}${link}${birth}`,
    `${birth}\\s*[(=-]?\\s*(?:is )?(?:her |his |the )?${any('\\bdob\\b', 'date of birth', 'birth ?date', 'birthday')}`,
  ),
  ...known(
    'mfa-contact',
    `${any('\\bmfa\\b', '\\b2fa\\b', 'two-factor', 'verification codes?')}[^.;\\n]{0,40}?(?:${phone}(?!\\d)|${email})`,
    `\\bcodes?\\b (?:goes?|go|sent|sends?|texted|is sent|are sent|come|comes) to[^.;\\n]{0,20}?(?:${phone}(?!\\d)|${email})`,
  ),
  ...known(
    'password',
    `${passwordLabel}[\\w ']{0,20}?${sign}${given}`,
    `${passwordLabel}(?:\\s+(?:is|was|are|now|to|reset|changed|set|updated|new|old|temp|temporary|es|her|his|the|for|i&a|pecos|nppes|login)){0,4}\\s+["'(]?(?:${mixed})`,
    `\\bpass${sign}${given}`,
    `\\b(?:creds?|credentials?|log-?in)${sign}\\S{4,12}\\s*(?:/|,|\\||and|pw|\\s)\\s*\\S*[\\d@#&$!*_]\\S*`,
  ),
  ...known(
    'pin',
    `${any('\\bpin(?: code| number| no)?\\b', '\\bnip\\b')}${link}(?!${date})(?=[a-z0-9-]*\\d)(?=\\S{4})(?!\\d+[ -]?(?:h|d|hours?|days?)\\b)[a-z]{0,6}\\d[a-z0-9-]*(?<=\\S{4})`,
  ),
  ...known(
    'mfa-code',
    `${codeLabel}${link}(?!${date})\\d{3}[ -]?\\d{1,5}(?![\\d/-])(?<=\\d[ -]?\\d[ -]?\\d[ -]?\\d)`,
    `${otherCodes}\\bcodes?\\b${link}(?<!\\d)\\d{3}[ -]?\\d{3}(?![\\d/-])`,
    `(?<![\\d/-])\\d{3}[ -]?\\d{3}\\s*(?:\\(|is|was|=|-)\\s*(?:the |her |his |my )?${any(codeLabel, 'code\\b')}`,
  ),
  ...known(
    'security-answer',
    `${any('(?:security|secret|challenge|recovery)[\\w &]{0,14}answers?', 'answers? to (?:the |her |his |their )?(?:security|secret|challenge)[\\w ]{0,16}', 'respuesta (?:secreta|de seguridad)')}[\\w ]{0,14}?(?:${sign}|\\s+(?:is|was|are)\\s+)["']?${status}(?!on\\b|in\\b|at\\b|yes\\b|no\\b|ok\\b|set\\b|five\\b|a\\b|the\\b|to\\b)\\S+`,
    `${any('maiden name', "(?:first|pet'?s?|dog'?s?|cat'?s?|childhood)(?: \\w+)? (?:pet|name|school|car|street|friend)", 'favorite \\w+')}(?:${sign}|\\s+(?:is|was)\\s+)["']?${status}[a-z0-9]\\S*`,
    `\\banswers?(?: (?:no\\.? ?)?\\d)?${sign}(?!${date})${status}(?!yes\\b|no\\b|ok\\b)[a-z0-9][\\w'-]{2,}${end}`,
  ),
  ...known(
    'user-id',
    `${userLabel}[\\w ']{0,16}?${sign}${given}`,
    `${userLabel}(?:\\s+(?:is|was|now|new|old|her|his|the|for|i&a|pecos|nppes|es)){0,4}\\s+["'(]?(?!${date})(?=[a-z0-9]*\\d)[a-z][a-z0-9]{4,}\\b`,
    `(?<!last )(?<!next )\\blog-?in${sign}(?!${date})(?=[a-z0-9]*\\d)[a-z][a-z0-9]{4,11}\\b`,
  ),
  ...known(
    'tax-id',
    `${any('\\bf?ein\\b', '\\btin\\b', 'tax(?:payer)? ?id(?:entification)?', 'employer id(?:entification)?')}${link}\\d{2}-?\\d{7}(?!\\d)`,
  ),
  ...known(
    'home-address',
    `${any('home addr(?:ess)?', 'personal address', 'lives at', 'residence', 'domicilio')}${link}\\d{1,6} [a-z0-9]`,
    `${any('home zip(?: code)?')}${link}\\d{5}(?!\\d)`,
  ),
  ...known(
    'personal-phone',
    `(?<!(?:work|business|office|company|clinic) )${any('(?:personal|private|home)(?: cell| mobile)?(?: ?phone)?', '\\bcell(?: ?phone)?\\b', '\\bmobile(?: phone)?\\b')}${link}${phone}(?!\\d)`,
  ),
  ...known(
    'bank',
    `${any('routing', '\\baba\\b', '\\biban\\b', '\\beft\\b', '(?:bank|checking|savings) (?:account|acct)', '(?:account|acct)\\.? ?(?:number|no\\.?|#)', '\\bacct\\b')}${link}[a-z]{0,2}\\d{6,}`,
    '(?<![\\d-])\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?![\\d-])',
    `${any('credit card', 'card (?:number|no\\.?|#)', '\\bvisa\\b', 'mastercard')}${link}\\d{13,16}(?!\\d)`,
  ),
  ...known(
    'patient',
    '(?<![a-z0-9-])[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\\d-?[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\\d-?[ac-hjkmnp-rt-y]{2}\\d{2}(?![a-z0-9-])',
    `${any('\\bpatient(?: name| id)?', '\\bbeneficiary(?: name| id)?')}${sign}${status}(?!n/a|yes\\b|no\\b)[a-z0-9]`,
    `${any('\\bmrn\\b', '\\bhicn?\\b', '\\bmbi\\b', 'patient (?:id|number|no\\.?)', 'claim (?:number|no\\.?|#)')}${link}(?=[a-z0-9-]*\\d)[a-z0-9-]{4,}`,
    `${any('\\bdiagnosis', '\\bdx\\b', '\\bicd-?10')}${sign}[a-z]`,
  ),
];
