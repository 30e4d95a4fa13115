/** How long a file and a function may be, and the figures that `check` prints. The numbers are the p90 of the houses we learnt from (docs/decisions/0007). */
import ts from 'typescript';
import { type Fault, lineOf, type Rule } from './rule.ts';
import { isCode, isTest, type Source } from './source.ts';

export const longestFile = 200;
/** A test file is a list of sentences; it is read by its sentence. */
export const longestTest = 300;
export const longestFunction = 40;
/** Content is as long as the portal is wide; a list of calls or words is read from top to bottom. */
const isContent = (path: string): boolean =>
  /^packages\/(catalog\/src|contract\/src\/calls)\//.test(path) ||
  /\/(approved|migrations|texts)\//.test(path);

/** Lines of a file; of a component without its styles, which are a list and no second idea. */
export const linesOf = ({ path, text }: Source): number =>
  (path.endsWith('.vue') ? text.replace(/<style[\s\S]*<\/style>/, '') : text).trimEnd().split('\n').length;

export const fileLengthRule: Rule = {
  name: `a file holds one idea, in at most ${longestFile} lines`,
  looksAt: (path) => /^(apps|packages)\//.test(path) && isCode(path) && !isContent(path),
  faults: (source) =>
    linesOf(source) > (isTest(source.path) ? longestTest : longestFile)
      ? [{ line: 1, says: `${linesOf(source)} lines. Split it by meaning: which second idea is in it?` }]
      : [],
};

type Length = { readonly name: string; readonly line: number; readonly lines: number };

/** Every named function with a body, its lines counted from its first to its last. */
export function functionsOf({ tree }: Source): readonly Length[] {
  if (!tree) return [];
  const found: Length[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
      const name =
        node.name?.getText(tree) ??
        (ts.isVariableDeclaration(node.parent) ? node.parent.name.getText(tree) : '');
      const line = lineOf(tree, node);
      if (name) found.push({ name, line, lines: last - line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

export const functionLengthRule: Rule = {
  name: `a function does one thing, in at most ${longestFunction} lines`,
  looksAt: (path) => /^(apps|packages)\//.test(path) && isCode(path) && !isTest(path),
  faults: (source): readonly Fault[] =>
    functionsOf(source)
      .filter(({ lines }) => lines > longestFunction)
      .map(({ name, line, lines }) => ({
        line,
        says: `${name} has ${lines} lines. Give its steps names of their own.`,
      })),
};

/** The value below which `share` of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
