/**
 * What a password must not be, beside too short: easily guessed from the account itself, or among those most used
 * (49,000, by how often they were found). No rules about kinds of characters (NIST SP 800-63B rev. 4, 3.1.1.2).
 */

/** Fewer different characters than this is a pattern, not a password. */
const leastDifferent = 6;

/** Loaded at first use, because most starts of the service never ask. */
let known: Promise<ReadonlySet<string>> | null = null;
const mostUsed = (): Promise<ReadonlySet<string>> => {
  known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map(bareOf)),
  );
  return known;
};

const bareOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** True when the password is easily guessed. `about`: name, address and other words an attacker would try first. */
export async function isWeak(password: string, about: readonly string[]): Promise<boolean> {
  const bare = bareOf(password);
  if (new Set(password).size < leastDifferent) return true;
  if (words(about).some((word) => bare.replaceAll(word, '').length < leastDifferent)) return true;
  const all = await mostUsed();
  return guesses(bare).some((guess) => all.has(guess));
}

/** The password, and what is left of it without digits around, as people lengthen a short one: once or several times over. */
function guesses(bare: string): readonly string[] {
  const core = bare.replaceAll(/^\d+|\d+$/g, '');
  return [bare, core].map((text) => /^(.+?)\1+$/.exec(text)?.[1] ?? text).concat(bare, core);
}

/** Words of four letters or more, because shorter ones stand in everything. */
function words(about: readonly string[]): string[] {
  const parts = about.flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/));
  return [...parts, 'clearway', 'medicare'].filter((word) => word.length >= 4);
}
