/** Documents and comments point at things that are there, and at no one's own machine. */
import { posix } from 'node:path';
import { type Fault, faultsInLines, type Rule } from './rule.ts';
import { isCode } from './source.ts';

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Links of a document, and `docs/decisions/0007` in a comment, must lead to a file of `paths`. */
export function linksRule(paths: readonly string[]): Rule {
  const files = new Set(paths);
  const folders = new Set(
    paths.flatMap((path) => path.split('/').map((_, at, all) => all.slice(0, at).join('/'))),
  );
  const there = (path: string): boolean => files.has(path) || folders.has(path.replace(/\/$/, ''));
  const decisionThere = (number: string): boolean =>
    paths.some((path) => path.startsWith(`docs/decisions/${number}-`));
  return {
    name: 'links and named decisions lead somewhere',
    looksAt: (path) => (path.endsWith('.md') || isCode(path)) && !path.startsWith('packages/tooling/rules/'),
    faults: ({ path, text }): readonly Fault[] => [
      // A document that walks through the code names files by their whole path.
      ...(path.endsWith('.md')
        ? [...text.matchAll(/\b(?:apps|packages)\/[\w./-]+\.(?:ts|vue|mjs|css|sql)\b/g)]
        : []
      ).flatMap(({ 0: named, index }) =>
        there(named)
          ? []
          : [
              {
                line: lineAt(text, index),
                says: `${named} is not there any more. Name the file that does it now.`,
              },
            ],
      ),
      ...[...text.matchAll(/decisions\/(\d{4})/g)].flatMap(({ 1: number = '', index }) =>
        decisionThere(number)
          ? []
          : [
              {
                line: lineAt(text, index),
                says: `There is no docs/decisions/${number}-….md. Write it or name the right one.`,
              },
            ],
      ),
      ...(path.endsWith('.md')
        ? [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)/g)]
        : []
      ).flatMap(({ 1: to = '', index }) =>
        there(posix.normalize(posix.join(posix.dirname(path), to)))
          ? []
          : [{ line: lineAt(text, index), says: `The link ${to} leads nowhere.` }],
      ),
    ],
  };
}

const machine = /(?<![\w.~-])\/(work|root|home\/\w+|Users\/\w+|tmp\/\w+)\/[\w.-]+/g;

export const machineRule: Rule = {
  name: 'no path of one machine',
  looksAt: (path) => !path.startsWith('packages/tooling/rules/'),
  faults: (source) =>
    faultsInLines(
      source,
      machine,
      (found) =>
        `${found} exists on one machine only. Take it from the environment, or from the folder of the file.`,
    ),
};

export function overdueRule(today: string): Rule {
  return {
    name: 'a TODO has a day, and the day is not past',
    looksAt: (path) => isCode(path) && !path.startsWith('packages/tooling/rules/'),
    faults: ({ text }) =>
      [...text.matchAll(/\b(TODO|FIXME|XXX)\b(?: \[(\d{4}-\d\d-\d\d)\])?/g)].flatMap(({ 2: day, index }) => {
        if (!day)
          return [
            {
              line: lineAt(text, index),
              says: 'Write TODO [yyyy-mm-dd]: and what will be done by then, or do it.',
            },
          ];
        return day < today
          ? [{ line: lineAt(text, index), says: `Its day was ${day}. Do it or give it a new day.` }]
          : [];
      }),
  };
}
