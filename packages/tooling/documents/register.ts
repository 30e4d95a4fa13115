/**
 * Every command that a document tells people to type, and what shows that it works: a test runs it, this test runs it
 * now, or the reason why nothing here can.
 */
export type Proof =
  /** Run by this register's own test, in the checkout; ends with exit code 0. */
  | { readonly runs: true }
  /** Run by the named file, which must name it. */
  | { readonly by: string; readonly naming: string }
  | { readonly notRun: string };

const pnpm = 'npx --yes pnpm@12.21.0';

export const register: Readonly<Record<string, Proof>> = {
  'npm start': { by: 'apps/e2e/first-start.spec.ts', naming: 'start.mjs' },
  'npm test': { by: '.ci/run', naming: 'npm test' },
  'npm run check': { by: 'packages/tooling/bin/test.mjs', naming: 'runChecks' },
  'npm run fix': { notRun: 'It rewrites files; check runs the same tool without writing.' },
  'npm run approve': { notRun: 'It asks; what it compares is compared by every run of the tests.' },
  'npm run pictures': { by: 'packages/tooling/bin/test.mjs', naming: 'playwright' },
  'npm run release': {
    notRun:
      'It packs for a minute and wants a clean tree; setup.test.ts tests its parts, a person looks at the rest.',
  },
  'npm run build:firefox': { notRun: 'No browser of the tests runs it; a release packs the same build.' },
  [`${pnpm} install --frozen-lockfile`]: {
    by: 'packages/tooling/setup/install.mjs',
    naming: '--frozen-lockfile',
  },
  [`${pnpm} run build`]: { by: 'packages/tooling/setup/build.mjs', naming: "turbo(['build'])" },
  'node apps/api/src/main.ts': { by: 'apps/e2e/harness/service-process.ts', naming: 'api/src/main.ts' },
  'node apps/api/src/admin.ts backup ./backup': { by: 'apps/e2e/operator.spec.ts', naming: "'backup'" },
  'node apps/api/src/admin.ts verify ./backup': { by: 'apps/e2e/operator.spec.ts', naming: "'verify'" },
  'CLEARWAY_DATA=./restored node apps/api/src/admin.ts restore ./backup': {
    by: 'apps/e2e/operator.spec.ts',
    naming: "'restore'",
  },
  'npm run bench -- --bulk 50000': { by: 'apps/api/src/bench/bulk-size.test.ts', naming: 'bulkAt' },
  'npm run endure -- --processes 2 --lanes 8 --changes 40': {
    by: 'apps/api/src/endure/fleet.test.ts',
    naming: 'endureFleet',
  },
  'docker build -t clearway .': {
    notRun: 'Test machines have no container engine; its steps are those of plain Node.',
  },
  'docker run -p 8787:8787 -v clearway-data:/data clearway': {
    notRun: 'Test machines have no container engine.',
  },
};
