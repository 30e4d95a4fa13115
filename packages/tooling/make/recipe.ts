/** A recipe writes the beginning of something new into the places where such things stand, and says what comes next. */

export type Tree = { readonly read: (path: string) => string; readonly has: (path: string) => boolean };
/** A file as it will be. */
export type Written = { readonly path: string; readonly text: string };
export type Made = { readonly files: readonly Written[]; readonly next: readonly string[] };
export type Recipe = {
  /** What to type after `new`, e.g. `step <checklist> <id>`. */
  readonly usage: string;
  readonly make: (words: readonly string[], tree: Tree, today: string) => Made;
};

/** Something a person can mend: a wrong word, a name that is taken. */
export class CannotMake extends Error {
  override readonly name = 'CannotMake';
}

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

/** The word at this place of the command line, or what is missing. */
export function word(
  words: readonly string[],
  at: number,
  what: string,
  form: 'kebab' | 'Pascal' = 'kebab',
): string {
  const found = words[at];
  if (!found) throw new CannotMake(`Say ${what}.`);
  if (!(form === 'kebab' ? kebab : pascal).test(found))
    throw new CannotMake(`"${found}" should be ${form}-case: ${what}.`);
  return found;
}

/** A file that is there already. */
export function existing(tree: Tree, path: string, what: string): string {
  if (!tree.has(path)) throw new CannotMake(`There is no ${path}. ${what}`);
  return tree.read(path);
}

export function fresh(tree: Tree, path: string): string {
  if (tree.has(path)) throw new CannotMake(`${path} is there already. Choose another name, or edit it.`);
  return path;
}

/** Puts lines before the last place where `anchor` stands. */
export function insertBefore(text: string, anchor: string, lines: string, path: string): string {
  const at = text.lastIndexOf(anchor);
  if (at < 0)
    throw new CannotMake(
      `${path} has changed its form: "${anchor.trim()}" is not in it. Edit it by hand and mend the recipe.`,
    );
  return `${text.slice(0, at)}${lines}${text.slice(at)}`;
}

/** Puts lines right after the first place where `anchor` stands. */
export function insertAfter(text: string, anchor: string, lines: string, path: string): string {
  const at = text.indexOf(anchor);
  if (at < 0)
    throw new CannotMake(
      `${path} has changed its form: "${anchor.trim()}" is not in it. Edit it by hand and mend the recipe.`,
    );
  return `${text.slice(0, at + anchor.length)}${lines}${text.slice(at + anchor.length)}`;
}

/** Puts an import after the last one. */
export function addImport(text: string, line: string): string {
  const last = [...text.matchAll(/^import [^;]*;$/gm)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  return `${text.slice(0, at)}${last ? '\n' : ''}${line}${last ? '' : '\n'}${text.slice(at)}`;
}

export const camel = (id: string): string =>
  id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
export const sentence = (id: string): string =>
  `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
