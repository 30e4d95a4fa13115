/** The table of packages: what each may import. Under pnpm an import of something not listed does not resolve, so the list is the rule. */
import type { Fault, Rule } from './rule.ts';
import { importsOf } from './rule.ts';
import { isTest, type Source } from './source.ts';

type Row = {
  readonly ours: readonly string[] /** Undefined: any library. */;
  readonly libraries?: readonly string[];
};

export const importTable: Readonly<Record<string, Row>> = {
  'packages/domain': { ours: [], libraries: ['zod', '@internationalized/date'] },
  'packages/catalog': { ours: ['domain'], libraries: [] },
  'packages/contract': { ours: ['domain'], libraries: ['zod'] },
  'packages/ui': { ours: ['domain'], libraries: ['vue', '@lucide/vue', '@fontsource-variable/inter'] },
  'apps/api': { ours: ['domain', 'catalog', 'contract'] },
  'apps/extension': { ours: ['domain', 'catalog', 'contract', 'ui'] },
  'apps/dashboard': { ours: ['domain', 'catalog', 'contract', 'ui'] },
  'apps/e2e': { ours: ['domain', 'catalog', 'contract'] },
  'packages/tooling': { ours: [] },
};

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

function entries(manifest: Manifest): readonly (readonly [string, string])[] {
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
}

function faultsOfName(folder: string, row: Row, name: string, isDev: boolean): string | null {
  if (name.startsWith('@clearway/')) {
    return row.ours.includes(name.slice('@clearway/'.length))
      ? null
      : `${folder} must not depend on ${name}. Move what it needs to where both may look (docs/decisions/0012), or turn the import round.`;
  }
  if (isDev || !row.libraries || row.libraries.includes(name)) return null;
  return `${folder} must not depend on ${name}: allowed are ${row.libraries.join(', ') || 'no libraries'}. Keep it in an app, or change the table in packages/tooling/rules/import-table.ts with a decision.`;
}

function manifestFaults({ path, text }: Source): readonly Fault[] {
  const folder = path.replace('/package.json', '');
  const row = importTable[folder];
  if (!row)
    return [
      {
        line: 1,
        says: `${folder} is not in the table of packages. Add a row to packages/tooling/rules/import-table.ts, with a decision.`,
      },
    ];
  const manifest: Manifest = JSON.parse(text);
  const lineWith = (name: string) => text.split('\n').findIndex((line) => line.includes(`"${name}"`)) + 1;
  return entries(manifest).flatMap(([name, version]) => {
    const wrong = faultsOfName(folder, row, name, !(name in (manifest.dependencies ?? {})));
    const loose = /^(catalog:|workspace:\*)$/.test(version)
      ? null
      : `Write "catalog:" for ${name} and put ${version} into pnpm-workspace.yaml, so that a version stands once.`;
    return [wrong, loose].flatMap((says) => (says ? [{ line: lineWith(name), says }] : []));
  });
}

export const importTableRule: Rule = {
  name: 'each package depends only on what its row of the table allows',
  looksAt: (path) => /^(apps|packages)\/[^/]+\/package\.json$/.test(path),
  faults: manifestFaults,
};

/** In `zod`, only the mini half: the classic one weighs 67 kB in a background bundle where mini weighs 10 (docs/decisions/0013). */
export const zodMiniRule: Rule = {
  name: 'schemas use zod/mini',
  // A test may read a JSON Schema, which mini cannot; nothing of a test is bundled.
  looksAt: (path) => /^(apps|packages)\/.*\.(ts|vue)$/.test(path) && !isTest(path),
  faults: (source) =>
    importsOf(source).flatMap(({ from, line }) =>
      from === 'zod' || from === 'zod/v4' ? [{ line, says: "Import from 'zod/mini' instead." }] : [],
    ),
};
