/** What the extension may touch: it never reads a field or markup, it speaks by typed messages, and its entrypoints only wire. */
import { posix } from 'node:path';
import ts from 'typescript';
import { linesOf } from './lengths.ts';
import { faultsInTree, importsOf, type Rule } from './rule.ts';
import { isTest, type Source } from './source.ts';

const own = (path: string): boolean => /^apps\/extension\/src\/.*\.(ts|vue)$/.test(path) && !isTest(path);
const text = new Set(['textContent', 'nodeValue', 'wholeText']);
const markup = new Set([
  'innerText',
  'outerText',
  'innerHTML',
  'outerHTML',
  'getInnerHTML',
  'getHTML',
  'insertAdjacentHTML',
]);

export const readsRule: Rule = {
  name: 'page.ts alone reads text of a page; nobody reads markup',
  looksAt: own,
  faults: (source) =>
    faultsInTree(source, (node) => {
      if (!ts.isPropertyAccessExpression(node)) return null;
      if (markup.has(node.name.text))
        return `${node.name.text} reads or writes markup. The panel shows text by Vue; the reader asks phrase by phrase in page.ts.`;
      return text.has(node.name.text) && !isReader(source.path)
        ? `${node.name.text} reads page text. Only page.ts does, phrase by phrase (docs/decisions/0014).`
        : null;
    }),
};

const isReader = (path: string): boolean => /\/src\/(page|page\/[a-z-]+|reader)\.ts$/.test(path);
const fields = new Set([
  'value',
  'defaultValue',
  'valueAsNumber',
  'valueAsDate',
  'checked',
  'files',
  'selectedOptions',
  'selectedIndex',
  'forms',
  'elements',
]);

/** All files of the extension that run in a portal page: what the content scripts import, and so on. */
export function inThePortal(sources: readonly Source[]): ReadonlySet<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const follow = (path: string): void => {
    const source = byPath.get(path);
    if (!source || reached.has(path)) return;
    reached.add(path);
    for (const { from } of importsOf(source))
      if (from.startsWith('.')) follow(posix.normalize(posix.join(posix.dirname(path), from)));
  };
  for (const { path } of sources) if (/\/entrypoints\/.*\.content(\/index)?\.ts$/.test(path)) follow(path);
  return reached;
}

/** A rule over the files that run in the portal: fields have no reader there, and zod (which builds functions) does not load. */
export function fieldsRule(sources: readonly Source[]): Rule {
  const there = inThePortal(sources);
  return {
    name: 'nothing that runs in a portal page reads a field, nor loads zod',
    looksAt: (path) => there.has(path),
    faults: (source) => [
      ...faultsInTree(source, (node) =>
        ts.isPropertyAccessExpression(node) && fields.has(node.name.text)
          ? `.${node.name.text} reads a field. Nothing in a portal page may.`
          : null,
      ),
      ...importsOf(source).flatMap(({ from, line }) =>
        from.startsWith('zod')
          ? [{ line, says: 'zod does not load in a portal page. Keep schemas in the worker and the panel.' }]
          : [],
      ),
    ],
  };
}

export const messagesRule: Rule = {
  name: 'messages are typed once, in messages.ts',
  looksAt: (path) => own(path) && !path.endsWith('/src/messages.ts'),
  faults: (source) =>
    faultsInTree(source, (node) =>
      ts.isPropertyAccessExpression(node) &&
      /^(sendMessage|onMessage)$/.test(node.name.text) &&
      /runtime|tabs/.test(node.expression.getText())
        ? `${node.name.text} without a type. Add the message to src/messages.ts and send it from there.`
        : null,
    ),
};

export const entrypointsRule: Rule = {
  name: 'entrypoints only wire: under 40 lines',
  looksAt: (path) =>
    /^apps\/extension\/src\/entrypoints\/(?:[^/]+\.ts|[^/]+\/(index|main)\.ts)$/.test(path) && !isTest(path),
  faults: (source) =>
    linesOf(source) >= 40
      ? [{ line: 1, says: `${linesOf(source)} lines. Move what it does into src/ and wire it here.` }]
      : [],
};
