/** The pure core: domain, catalog, contract and ui read no clock, make no random, do no input or output. Time and chance are arguments. */
import ts from 'typescript';
import { faultsInTree, importsOf, type Rule } from './rule.ts';
import { isTest } from './source.ts';

const core = /^packages\/(domain|catalog|contract|ui)\/src\//;
/** ui draws: a timer that hides a toast is its own. Ids are the one thing the core makes by chance, by an argument with a default. */
const allowed = (path: string, name: string): boolean =>
  (path.startsWith('packages/ui/') && /^(setTimeout|setInterval|navigator)$/.test(name)) ||
  (path === 'packages/domain/src/id.ts' && name.startsWith('crypto'));
const forbiddenGlobals = new Set([
  'fetch',
  'process',
  'console',
  'localStorage',
  'sessionStorage',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
]);

function clockOrChance(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (!ts.isCallExpression(node)) return null;
  const called = node.expression.getText();
  return /^(Date\.now|Math\.random|Temporal\.Now\.\w+|crypto\.(randomUUID|getRandomValues)|today|now)$/.test(
    called,
  ) && !isLocal(node, called)
    ? called
    : null;
}

/** `now()` of our own parameter is an argument, not a clock; only the library's `today` and `now` are. */
function isLocal(node: ts.Node, called: string): boolean {
  if (called.includes('.')) return false;
  const text = node.getSourceFile().text;
  return !new RegExp(`import[^;]*\\b${called}\\b[^;]*@internationalized/date`).test(text);
}

function readsGlobal(node: ts.Node): string | null {
  if (!ts.isIdentifier(node) || !forbiddenGlobals.has(node.text)) return null;
  const { parent } = node;
  const asValue =
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isCallExpression(parent) && parent.expression === node);
  return asValue && !declares(node) ? node.text : null;
}

function declares(node: ts.Identifier): boolean {
  return new RegExp(`(\\(|,|\\{|const|let)\\s*(readonly )?${node.text}\\b\\s*[:=,)}]`).test(
    node.getSourceFile().text,
  );
}

export const pureRule: Rule = {
  name: 'domain, catalog, contract and ui read no clock, no chance, no world',
  looksAt: (path) => core.test(path) && !isTest(path) && /\.(ts|vue)$/.test(path),
  faults: (source) => [
    ...faultsInTree(source, (node) => {
      const found = clockOrChance(node) ?? readsGlobal(node);
      if (!found || allowed(source.path, found)) return null;
      return `${found} reads a clock, makes chance or reaches outside. Take \`now\`, \`today\` or \`random\` as an argument; do the rest in an app.`;
    }),
    ...importsOf(source).flatMap(({ from, line }) =>
      from.startsWith('node:')
        ? [{ line, says: `${from} is input or output. Do it in an app or in a test.` }]
        : [],
    ),
  ],
};

/** Where the apps may look at a clock: the outermost files, which pass `now` inwards. */
const outermost =
  /(^|\/)(main|clock|sw|worker)\.ts$|\/entrypoints\/|\/admin(\.ts$|\/)|vite\.config\.ts$|wxt\.config\.ts$|\/(bench|endure)\//;

export const clockRule: Rule = {
  name: 'only the outermost files of an app look at a clock',
  looksAt: (path) =>
    /^apps\/(api|dashboard|extension)\/.*\.(ts|vue)$/.test(path) && !isTest(path) && !outermost.test(path),
  faults: (source) =>
    faultsInTree(source, (node) => {
      const clock = clockOrChance(node);
      return clock && /Date/.test(clock)
        ? `${clock} reads the clock here. Take \`now\` as an argument; main.ts or an entrypoint has the clock.`
        : null;
    }),
};
