/**
 * The shapes and labels by which secrets are known (fact base 8.1, guard rails). A label alone is no secret ("password
 * expired", "PIN sent 11/23"): a value must follow it. What each must refuse and let pass stands in secret.test.ts.
 */
import type { SecretKind } from './secret.ts';
import { any, birth, date, email, end, given, link, mixed, phone, sign, status } from './secret-words.ts';

const passwordLabel = any(
  'pass ?words?',
  'passwd',
  'pass-?phrase',
  'pass ?code',
  '\\bpwd',
  '\\bpsw',
  '\\bp/w',
  '\\bpw',
  'contrase[nñ]a',
  '\\bclave',
);
const userLabel = any('user ?-?id', 'user ?-?name', '\\buid', 'log-?in ?(?:id|name)', 'usuario', 'i&a id');
const ssnLabel = any(
  '\\bssns?(?![a-z])',
  '\\bs[ .]s[ .]n\\b\\.?',
  '\\bss#',
  '\\bsoc(?:ial(?: security)?)?\\b(?: number| no\\.?| #)?',
  'soc\\.? ?sec\\.?',
  '\\bitin\\b',
  'seguro social',
);
const codeLabel = any(
  '(?:mfa|2fa|verification|security|one[ -]time|text(?:ed)?|sms|auth(?:entication|enticator)?|access|log-?in|sign-?in|confirmation|[46]-?digit|six-digit|temporary)(?: pass)? ?codes?',
  'pass ?code',
  '\\botp',
  '\\bmfa',
  '\\b2fa',
  'c[oó]digo',
);
/** Codes of other trades: postal, billing, taxonomy … */
const otherCodes =
  '(?<!(?:zip|postal|taxonomy|area|cpt|hcpcs|icd|billing|procedure|reason|status|tracking|country|county|dress|error|case|state|fips|specialty|group|dial) )';
const asked = any(
  'maiden name',
  "(?:first|pet'?s?|dog'?s?|cat'?s?|childhood)(?: \\w+)? (?:pet|name|school|car|street|friend)",
  'favorite \\w+',
  '(?:city|town|place|hospital)(?: of birth|(?: you were| she was| he was)? born(?: in)?)',
  'street you grew up on',
  '(?:school|team) mascot',
  "(?:father'?s?|mother'?s?) (?:middle|first) name",
);

type Known = { readonly what: SecretKind; readonly pattern: RegExp };
const known = (what: SecretKind, ...sources: readonly string[]): readonly Known[] =>
  sources.map((source) => ({ what, pattern: new RegExp(source, 'iu') }));

const identity: readonly Known[] = [
  ...known(
    'ssn',
    '(?<![\\w-])\\d{3}([ ./_-])\\d{2}\\1\\d{4}(?![\\d-])',
    '(?<![\\w-])\\d{3} ?[./_-] ?\\d{2} ?[./_-] ?\\d{4}(?![\\d-])',
    '(?<![\\w*-])[*x#]{3}-?[*x#]{2}-?\\d{4}(?!\\d)',
    `${ssnLabel}${link}\\d{3}[ .-]?\\d{2}[ .-]?\\d{4}(?!\\d)`,
    `${ssnLabel}${link}(?!${date})\\d{4}(?![\\d/-])`,
    `${ssnLabel}${link}last ?4${link}\\d{4}(?![\\d/-])`,
    `(?<!\\d)(?:\\d{9}|\\d{4})\\s*(?:is|=|\\(|-|as|are|the|last|four|4|digits?|of|her|his|my|their|\\s){0,8}${any('\\bssn\\b', 'social security')}`,
  ),
  ...known(
    'birth-date',
    `${any('\\bd\\.?o\\.?b\\b\\.?', 'date of birth', 'birth ?-?dates?', 'birthday', '(?:year|month|day) of birth', '\\bborn\\b', '\\bb-?day\\b', 'fecha de nacimiento', 'nacid[oa]', 'naci[oó](?: el)?')}${link}${birth}`,
    `${birth}\\s*[(=-]?\\s*(?:is )?(?:her |his |the )?${any('\\bdob\\b', 'date of birth', 'birth ?date', 'birthday')}`,
  ),
  ...known(
    'tax-id',
    `${any('\\bf?ein\\b', '\\btin\\b', 'tax(?:payer)? ?id(?:entification)?', 'employer id(?:entification)?')}[^.;\\n\\d]{0,24}?\\d{2}-?\\d{7}(?!\\d)`,
  ),
];

const login: readonly Known[] = [
  ...known(
    'mfa-contact',
    `${any('\\bmfa\\b', '\\b2fa\\b', 'two-factor', 'verification codes?')}[^.;\\n]{0,40}?(?:${phone}|${email})`,
    `\\bcodes?\\b (?:goes?|go|sent|sends?|texted|is sent|are sent|come|comes) to[^.;\\n]{0,20}?(?:${phone}|${email})`,
    `\\b(?:send|text|mail)s? (?:the |her |his )?codes? to[^.;\\n]{0,20}?(?:${phone}|${email})`,
  ),
  ...known(
    'password',
    `${passwordLabel}[\\w ']{0,20}?${sign}${given}`,
    `${passwordLabel}(?:'s)?(?:\\s+(?:is|was|are|now|to|reset|changed|set|updated|new|old|temp|temporary|es|her|his|the|for|i&a|pecos|nppes|login)){0,4}\\s+["'(]?${mixed}`,
    `\\bpass(?:${sign}${given}|\\s+(?=\\S*[@#&$!*_])${mixed})`,
    `\\b(?:creds?|credentials?|log-?in)${sign}(?!${date})\\S{4,12}\\s*(?:/|,|\\||and|pw|\\s)\\s*\\S*[\\d@#&$!*_]\\S*`,
    `\\bu(?:ser)?${sign}\\S{3,}[\\s,/]+p(?:w|ass)?${sign}\\S{4,}`,
  ),
  ...known(
    'pin',
    `${any('\\bpin(?: code| number| no)?\\b', '\\bpin(?=\\d{4,8}\\b)', '\\bnip\\b')}${link}(?!${date})(?=[a-z0-9-]*\\d)(?=\\S{4})(?!\\d+[ -]?(?:h|d|hours?|days?)\\b)[a-z]{0,6}\\d[a-z0-9-]*(?<=\\S{4})`,
  ),
  ...known(
    'mfa-code',
    `${codeLabel}${link}(?!${date})\\d{3}[ -]?\\d{1,5}(?![\\d/-])(?<=\\d[ -]?\\d[ -]?\\d[ -]?\\d)`,
    `${otherCodes}\\bcodes?\\b${link}(?<!\\d)\\d{3}[ -]?\\d{3}(?![\\d/-])`,
    `${otherCodes}\\bcode [a-z ]{1,16}?(?:is|was)${sign.replace('(?:', '(?:\\s|')}\\d{3}[ -]?\\d{3}(?![\\d/-])`,
    `(?<![\\d/-])\\d{3}[ -]?\\d{3}\\s*(?:\\(|is|was|=|-)\\s*(?:the |her |his |my )?${any(codeLabel, 'code\\b')}`,
  ),
  ...known(
    'security-answer',
    `${any('(?:security|secret|challenge|recovery)[\\w &]{0,14}answers?', 'answers? to (?:the |her |his |their )?(?:security|secret|challenge)[\\w ]{0,16}', 'respuesta (?:secreta|de seguridad)')}[\\w ]{0,14}?(?:${sign}|\\s+(?:is|was|are)\\s+)["']?${status}(?!(?:on|in|at|yes|no|ok|set|five|a|the|to)\\b)\\S+`,
    `(?:${asked}|name of (?:first|her|his) (?:pet|school))(?:${sign}|\\s+(?:is|was)\\s+|\\?\\s*(?:a:\\s*)?)${status}[a-z0-9]\\S*`,
    `maiden name ${status}[a-z]{3,}${end}`,
    `\\banswers?(?: (?:no\\.? ?)?\\d)?${sign}(?!${date})${status}(?!(?:yes|no|ok)\\b)[a-z0-9][\\w'-]{2,}${end}`,
  ),
  ...known(
    'user-id',
    `${userLabel}[\\w ']{0,16}?${sign}${given}`,
    `${userLabel}(?:\\s+(?:is|was|now|new|old|her|his|the|for|i&a|pecos|nppes|es)){0,4}\\s+["'(]?(?!${date})(?=[a-z0-9]*\\d)[a-z][a-z0-9]{4,}\\b`,
    '(?<!last )(?<!next )\\blog-?in [a-z]{5,}\\d{1,4}\\b',
    `(?<!last )(?<!next )\\blog-?in${sign}(?!${date})(?=[a-z0-9]*\\d)[a-z][a-z0-9]{4,11}\\b`,
  ),
];

const life: readonly Known[] = [
  ...known(
    'home-address',
    `${any('home addr(?:ess)?', 'personal address', 'lives at', 'residence', 'domicilio', 'direcci[oó]n (?:de casa|particular)')}${link}\\d{1,6} [a-z0-9]`,
    `home zip(?: code)?${link}\\d{5}(?!\\d)`,
  ),
  ...known(
    'personal-phone',
    `(?<!(?:work|business|office|company|clinic) )${any('(?:personal|private|home)(?: cell| mobile)?(?: ?phone)?', '\\bcell(?: ?phone)?\\b', '\\bmobile(?: phone)?\\b', '\\bcelular\\b')}${link}${phone}`,
  ),
  ...known(
    'bank',
    `${any('routing', '\\baba\\b', '\\biban\\b', '\\beft\\b', '(?:bank|checking|savings) (?:account|acct)', '(?:account|acct)\\.? ?(?:number|no\\.?|#)', '\\bacct\\b', 'cuenta bancaria')}${link}[a-z]{0,2}\\d{6,}`,
    `\\baccount[ :#]{1,3}\\d{8,}`,
    '(?<![\\d-])\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?![\\d-])',
    `${any('\\bcard\\b', '\\bvisa\\b', 'mastercard')}(?: (?:number|no\\.?))?${link}\\d{13,16}(?!\\d)`,
  ),
  ...known(
    'patient',
    '(?<![a-z0-9-])[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\\d-?[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\\d-?[ac-hjkmnp-rt-y]{2}\\d{2}(?![a-z0-9-])',
    `${any('\\bpatient(?: name| id)?', '\\bbeneficiary(?: name| id)?')}${sign}${status}(?!(?:n/a|yes|no)\\b)[a-z0-9]`,
    `${any('\\bmrn\\b', '\\bhicn?\\b', '\\bmbi\\b', 'patient (?:id|number|no\\.?)', 'claim (?:number|no\\.?|#)')}${link}(?=[a-z0-9-]*\\d)[a-z0-9-]{4,}`,
    `${any('\\bdiagnosis', '\\bdx\\b', '\\bicd-?10')}(?:${sign}[a-z]|\\s+[a-z]\\d\\d)`,
  ),
];

/** In the order they are tried; the first that matches names the kind. */
export const secretPatterns: readonly Known[] = [...identity, ...login, ...life];
