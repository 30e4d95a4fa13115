/** The table of settings in the README names what the service reads, in its order, with its defaults. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../rules/source.ts';

type Setting = { readonly name: string; readonly without: string | null };

/** What a setting is when nothing is given: its literal, "none", or null where the schema computes it. */
function without(value: ts.Expression): string | null {
  if (!ts.isCallExpression(value)) return 'none';
  if (!value.expression.getText().endsWith('_default')) return 'none';
  const [, given] = value.arguments;
  if (!given || (ts.isArrayLiteralExpression(given) && given.elements.length === 0)) return 'none';
  if (ts.isStringLiteral(given) || ts.isNumericLiteral(given)) return given.text;
  if (given.kind === ts.SyntaxKind.FalseKeyword) return 'off';
  return given.kind === ts.SyntaxKind.TrueKeyword ? 'on' : null;
}

function settingsOf(text: string): readonly Setting[] {
  const tree = ts.createSourceFile('env-shape.ts', text, ts.ScriptTarget.Latest, true);
  const found: Setting[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(PORT|CLEARWAY_\w+)$/.test(node.name.getText()))
      found.push({ name: node.name.getText(), without: without(node.initializer) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const read = settingsOf(readFileSync(`${root}apps/api/src/env-shape.ts`, 'utf8'));
const rows = [
  ...readFileSync(`${root}README.md`, 'utf8').matchAll(
    /^\| `(PORT|CLEARWAY_\w+)` \| `?([^`|]+?)`? \| (.+) \|$/gm,
  ),
];
const told = rows.map(({ 1: name = '', 2: given = '' }) => ({ name, without: given }));

test('every setting is in the table, in the order of the schema, and no other', () => {
  expect(read.length).toBeGreaterThan(10);
  expect(told.map(({ name }) => name)).toEqual(read.map(({ name }) => name));
});

test('the table tells the defaults', () => {
  const computed = new Set(read.filter((one) => one.without === null).map(({ name }) => name));
  expect(told.filter(({ name }) => !computed.has(name))).toEqual(
    read.filter(({ name }) => !computed.has(name)),
  );
});
