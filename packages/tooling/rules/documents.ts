/** Documents and comments point at things that are there, and at no one's own machine. */
import { posix } from 'node:path';
import { type Fault, faultsInLines, type Rule } from './rule.ts';
import { isCode } from './source.ts';

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

type Places = {
  readonly there: (path: string) => boolean;
  readonly decisionThere: (number: string) => boolean;
};

function placesOf(paths: readonly string[]): Places {
  const files = new Set(paths);
  const folders = new Set(
    paths.flatMap((path) => path.split('/').map((_, at, all) => all.slice(0, at).join('/'))),
  );
  return {
    there: (path) => files.has(path) || folders.has(path.replace(/\/$/, '')),
    decisionThere: (number) => paths.some((path) => path.startsWith(`docs/decisions/${number}-`)),
  };
}

/** A fault for each match whose first group (or whole) leads nowhere. */
function dead(
  text: string,
  pattern: RegExp,
  alive: (named: string) => boolean,
  says: (named: string) => string,
): readonly Fault[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const named = match[1] ?? match[0];
    return alive(named) ? [] : [{ line: lineAt(text, match.index), says: says(named) }];
  });
}

const decision = /decisions\/(\d{4})/g;
const link = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
/** A document that walks through the code names files by their whole path. */
const file = /\b(?:apps|packages)\/[\w./-]+\.(?:ts|vue|mjs|css|sql)\b/g;

/** Links of a document, files it names, and `docs/decisions/0007` in a comment, must lead to one of `paths`. */
export function linksRule(paths: readonly string[]): Rule {
  const { there, decisionThere } = placesOf(paths);
  return {
    name: 'links, named files and named decisions lead somewhere',
    looksAt: (path) => (path.endsWith('.md') || isCode(path)) && !path.startsWith('packages/tooling/rules/'),
    faults: ({ path, text }) => {
      const beside = (to: string) => posix.normalize(posix.join(posix.dirname(path), to));
      const decisions = dead(
        text,
        decision,
        decisionThere,
        (number) => `There is no docs/decisions/${number}-….md. Write it or name the right one.`,
      );
      if (!path.endsWith('.md')) return decisions;
      return [
        ...decisions,
        ...dead(
          text,
          link,
          (to) => there(beside(to)),
          (to) => `The link ${to} leads nowhere.`,
        ),
        ...dead(
          text,
          file,
          there,
          (named) => `${named} is not there any more. Name the file that does it now.`,
        ),
      ];
    },
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
