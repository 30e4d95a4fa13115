/** The figures `check` prints: lengths of files and functions, and how many libraries each package brings. */
import { functionsOf, linesOf, quantile } from './lengths.ts';
import { isCode, isTest, type Source } from './source.ts';

const ours = ({ path }: Source): boolean =>
  /^(apps|packages)\//.test(path) &&
  isCode(path) &&
  !isTest(path) &&
  !path.startsWith('packages/catalog/src/');

function lengths(name: string, numbers: readonly number[]): string {
  return `${name}: ${numbers.length}, median ${quantile(numbers, 0.5)} lines, p90 ${quantile(numbers, 0.9)}, longest ${Math.max(0, ...numbers)}`;
}

function libraries({ path, text }: Source): string {
  const {
    dependencies = {},
    devDependencies = {},
  }: { dependencies?: Record<string, string>; devDependencies?: Record<string, string> } = JSON.parse(text);
  const outside = (all: Record<string, string>) =>
    Object.keys(all).filter((name) => !name.startsWith('@clearway/')).length;
  return `${path.replace('/package.json', '')}: ${outside(dependencies)} libraries, ${outside(devDependencies)} for development`;
}

/** One figure a line. Content and tests are left out of the lengths. */
export function measures(sources: readonly Source[]): readonly string[] {
  const code = sources.filter(ours);
  const manifests = sources.filter(({ path }) => /^(apps|packages)\/[^/]+\/package\.json$/.test(path));
  return [
    lengths('files', code.map(linesOf)),
    lengths(
      'functions',
      code.flatMap(functionsOf).map(({ lines }) => lines),
    ),
    ...manifests.map(libraries),
  ];
}
