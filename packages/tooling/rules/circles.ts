/** Two files that import values of each other are one idea in two places, or two ideas whose line is drawn wrongly. */
import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, type Rule } from './rule.ts';
import { isTest, type Source } from './source.ts';

type Import = { readonly to: string; readonly line: number };

/** Relative imports that are there when the program runs; types alone tie nobody. */
function valuesFrom({ path, tree }: Source): readonly Import[] {
  if (!tree) return [];
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const from = statement.moduleSpecifier.text;
    if (!from.startsWith('.') || isOfTypes(statement.importClause)) return [];
    return [{ to: posix.normalize(posix.join(posix.dirname(path), from)), line: lineOf(tree, statement) }];
  });
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

/** The way back from `at` to `to`, or null: files in the order in which each imports the next. */
function wayBack(
  imports: ReadonlyMap<string, readonly Import[]>,
  at: string,
  to: string,
  seen = new Set<string>(),
): readonly string[] | null {
  if (at === to) return [at];
  if (seen.has(at)) return null;
  seen.add(at);
  for (const next of imports.get(at) ?? []) {
    const rest = wayBack(imports, next.to, to, seen);
    if (rest) return [at, ...rest];
  }
  return null;
}

export function circlesRule(sources: readonly Source[]): Rule {
  const imports = new Map(
    sources.filter(({ path }) => !isTest(path)).map((source) => [source.path, valuesFrom(source)]),
  );
  return {
    name: 'no file imports, over others or at once, a file that imports it',
    looksAt: (path) => imports.has(path),
    faults: ({ path }) =>
      (imports.get(path) ?? []).flatMap(({ to, line }) => {
        const back = wayBack(imports, to, path);
        return back
          ? [{ line, says: `A circle: ${[path, ...back].join(' → ')}. Put what both need apart.` }]
          : [];
      }),
  };
}
