/** Names that say nothing are refused: they become a drawer for everything. */
import type { Rule } from './rule.ts';

const empty = [
  'util',
  'utils',
  'helper',
  'helpers',
  'manager',
  'managers',
  'service',
  'services',
  'common',
  'misc',
  'data',
  'info',
  'shared',
  'lib',
  'stuff',
];
/** `main`, `index.html` and the like are fixed by tools. */
const stem = (segment: string): string =>
  segment.replace(/\.(test|spec|browser|content|config)?\.?(ts|vue|mjs|js|css|html|sql)$/, '');
const words = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_.]/);

/** The word in a path that says nothing, or undefined. A word inside a longer name counts only at its end: `date-manager` is one, `data-only` is none. */
export function emptyWord(path: string): string | undefined {
  return path
    .split('/')
    .slice(2)
    .map((segment) => words(stem(segment)).at(-1) ?? '')
    .find((last) => empty.includes(last));
}

export const namesRule: Rule = {
  name: 'files are named for the thing they hold, in words of docs/words.md',
  looksAt: (path) => /^(apps|packages)\/.*\.(ts|vue|mjs|js|css|sql)$/.test(path),
  faults: ({ path }) => {
    const word = emptyWord(path);
    return word
      ? [
          {
            line: 1,
            says: `"${word}" says nothing about what is inside. Name the file for the thing it holds (docs/words.md), or split it.`,
          },
        ]
      : [];
  },
};

const fileName =
  /^([a-z0-9]+([-.][a-z0-9]+)*\.(ts|mjs|css|html|sql|json)|[A-Z][A-Za-z0-9]*(\.test)?\.(vue|ts))$/;

export const fileNameRule: Rule = {
  name: 'files are kebab-case, components PascalCase',
  looksAt: (path) => /^(apps|packages)\/.*\/(src|rules|setup|make)\/.*\.(ts|vue|mjs)$/.test(path),
  faults: ({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    const right = name.endsWith('.vue') ? /^[A-Z][A-Za-z0-9]*\.vue$/.test(name) : fileName.test(name);
    return right ? [] : [{ line: 1, says: 'Write kebab-case.ts, or PascalCase.vue for a component.' }];
  },
};
