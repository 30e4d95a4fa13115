/** A rule looks at one file and says what to do about each fault. */
import ts from 'typescript';
import type { Source } from './source.ts';

export type Fault = { readonly line: number; readonly says: string };
export type Rule = {
  readonly name: string;
  readonly looksAt: (path: string) => boolean;
  readonly faults: (source: Source) => readonly Fault[];
};

/** "path:line  says", ready to click. */
export function faultsOf(rule: Rule, sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => rule.looksAt(path))
    .flatMap((source) => rule.faults(source).map(({ line, says }) => `${source.path}:${line}  ${says}`));
}

export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** A fault for every node for which `judge` has something to say. */
export function faultsInTree({ tree }: Source, judge: (node: ts.Node) => string | null): readonly Fault[] {
  if (!tree) return [];
  const found: Fault[] = [];
  const visit = (node: ts.Node): void => {
    const says = judge(node);
    if (says) found.push({ line: lineOf(tree, node), says });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A fault for every line in which `pattern` is found. */
export function faultsInLines(
  { text }: Source,
  pattern: RegExp,
  says: (found: string) => string,
): readonly Fault[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(pattern)].map((match) => ({ line: at + 1, says: says(match[0]) })),
    );
}

/** Module names a file imports or exports from, types included. */
export function importsOf({ tree }: Source): readonly { readonly from: string; readonly line: number }[] {
  if (!tree) return [];
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    return from && ts.isStringLiteral(from) ? [{ from: from.text, line: lineOf(tree, statement) }] : [];
  });
}
