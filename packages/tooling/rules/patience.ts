/** A test waits for a state, with patience: a busy machine is slow and not wrong (docs/decisions/0016). */
import ts from 'typescript';
import { faultsInTree, type Rule } from './rule.ts';

/** vitest's own waits give up after one second. */
const hasty = /^(vi\.waitFor|vi\.waitUntil|expect\.poll)$/;
/** The least a wait may allow, in milliseconds. */
const least = 20_000;

export const patienceRule: Rule = {
  name: 'a test waits for a state, with patience',
  looksAt: (path) => /\.(test|spec|browser)\.ts$/.test(path) || /^apps\/e2e\/.*\.ts$/.test(path),
  faults: (source) => faultsInTree(source, (node) => faultOf(node, source.path.startsWith('apps/e2e/'))),
};

/** In the paths Playwright's own waits take their patience from its configuration. */
function faultOf(node: ts.Node, isPath: boolean): string | null {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'timeout') return hurried(node.initializer);
  if (!ts.isCallExpression(node)) return null;
  const name = node.expression.getText();
  if (name.endsWith('.waitForTimeout')) return `${name} waits for time. Wait for what the page should show.`;
  if (isPath || !hasty.test(name) || node.arguments.length > 1) return null;
  return `${name} gives up after a second. Say { timeout: 60_000 }.`;
}

/** A limit that a slow machine could reach; 0 means none. */
function hurried(limit: ts.Expression): string | null {
  if (!ts.isNumericLiteral(limit)) return null;
  const wait = Number(limit.text.replaceAll('_', ''));
  return wait > 0 && wait < least
    ? `A limit of ${wait} ms is one that a busy machine reaches. Say at least ${least}.`
    : null;
}
