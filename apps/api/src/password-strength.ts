/**
 * What a password must not be, beside too short: easily guessed from the account itself or from lists. No rules about
 * kinds of characters (NIST SP 800-63B rev. 4, 3.1.1.2).
 */
const listed = [
  'passwordpassword',
  'password1234',
  '123456789012',
  'qwertyuiopas',
  'letmeinletmein',
  'iloveyou1234',
  'administrator',
  'changemechangeme',
  'correcthorsebatterystaple',
  'welcome12345',
];
/** Fewer different characters than this is a pattern, not a password. */
const leastDifferent = 6;

/** True when the password is easily guessed. `about`: name, address and other words an attacker would try first. */
export function isWeak(password: string, about: readonly string[]): boolean {
  const bare = password.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (new Set(password).size < leastDifferent) return true;
  if (listed.some((known) => bare === known || bare === known + known)) return true;
  return words(about).some((word) => bare.replaceAll(word, '').length < leastDifferent);
}

/** Words of four letters or more, because shorter ones stand in everything. */
function words(about: readonly string[]): string[] {
  const parts = about.flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/));
  return [...parts, 'clearway', 'medicare'].filter((word) => word.length >= 4);
}
