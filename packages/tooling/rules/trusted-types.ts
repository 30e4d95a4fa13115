/** Values are parsed at the edges; inside, the types are trusted, so nothing talks them away. */
import ts from 'typescript';
import { faultsInTree, type Rule } from './rule.ts';
import { isTest } from './source.ts';

/** The two homes of branded values: a brand is made by a check and one `as`. */
const brands = /^packages\/domain\/src\/(id|day|npi|shape)\.ts$/;

/** Where a cast has no other way (a library's type is wider than the truth), the line above says why it is true. */
function isExplained(node: ts.Node): boolean {
  const source = node.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line;
  const before = source.text.split('\n').slice(Math.max(0, line - 1), line);
  return before.some((words) => /^\s*(\/\/|\*|\/\*\*?) ?cast: \S+/.test(words));
}

function isConst({ type }: ts.AsExpression): boolean {
  return ts.isTypeReferenceNode(type) && type.typeName.getText() === 'const';
}

const castSays = (node: ts.AsExpression): string =>
  `as ${node.type.getText()}: parse the value at its edge, let the type follow from the code, or say above it \`// cast: why it is true\`.`;

function talksAway(node: ts.Node, path: string): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any: say what it is, or take unknown and parse it.';
  if (ts.isAsExpression(node) && !isConst(node) && !brands.test(path) && !isExplained(node))
    return castSays(node);
  if (ts.isNonNullExpression(node))
    return '!: handle the absence, or use must() with what should never be missing.';
  return ts.isEnumDeclaration(node) ? 'enum: a union of string literals says the same and is erased.' : null;
}

export const typesRule: Rule = {
  name: 'no any, no as, no !, no enum',
  looksAt: (path) => /^(apps|packages)\/.*\.(ts|vue)$/.test(path) && !isTest(path),
  faults: (source) => faultsInTree(source, (node) => talksAway(node, source.path)),
};

export const exportsRule: Rule = {
  name: 'named exports, no barrels',
  looksAt: (path) => /^(apps|packages)\/[^/]+\/src\/.*\.ts$/.test(path) && !/\/entrypoints\//.test(path),
  faults: (source) =>
    faultsInTree(source, (node) => {
      if (ts.isExportAssignment(node)) return 'Export it by its name.';
      return ts.isExportDeclaration(node) && node.moduleSpecifier && !node.exportClause
        ? 'A barrel hides where a thing lives. Let importers name the file.'
        : null;
    }),
};
