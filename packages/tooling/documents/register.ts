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

/** Run in a copy of the tree by the generators' own test. */
const newBy = (naming: string): Proof => ({ by: 'packages/tooling/make/make.test.ts', naming });

export const register: Readonly<Record<string, Proof>> = {
  'npm start': { by: 'apps/e2e/first-start.spec.ts', naming: 'start.mjs' },
  'npm test': { by: '.ci/run', naming: 'npm test' },
  'npm run check': { by: 'packages/tooling/bin/test.mjs', naming: 'runChecks' },
  'npm run fix': { notRun: 'It rewrites files; check runs the same tool without writing.' },
  'npm run approve': { notRun: 'It asks; what it compares is compared by every run of the tests.' },
  'npm run pictures': { by: 'packages/tooling/bin/test.mjs', naming: 'playwright' },
  'npm run package': {
    notRun: 'It packs for half a minute; the packages are looked at by a person before a store sees them.',
  },
  'npm run release': {
    notRun:
      'It packs for a minute and wants a clean tree; setup.test.ts tests its parts, a person looks at the rest.',
  },
  'npm run build:firefox': { by: 'apps/e2e/harness/firefox.ts', naming: "'firefox', '--mv3'" },
  'npm run firefox': { by: 'packages/tooling/bin/test.mjs', naming: "'playwright'" },
  'npm run build': { by: 'packages/tooling/bin/start.mjs', naming: 'await build()' },
  'npm run dev': { by: 'apps/e2e/dev.spec.ts', naming: 'dev.mjs' },
  'npm run unit -- readiness': { by: 'packages/tooling/bin/test.mjs', naming: "'vitest'" },
  'npm run paths -- tick': { by: 'packages/tooling/bin/test.mjs', naming: "'playwright'" },
  'node apps/api/src/main.ts': { by: 'apps/e2e/harness/service-process.ts', naming: 'api/src/main.ts' },
  'PORT=8788 npm start': { by: 'apps/e2e/first-start.spec.ts', naming: 'PORT: String(port)' },
  'git pull': {
    notRun: 'It fetches from elsewhere; released.test.ts upgrades the databases of released versions.',
  },
  'npm run new': { by: 'packages/tooling/make/make.test.ts', naming: 'new.ts' },
  'npm run new -- step <checklist> <id>': newBy("make('step'"),
  'npm run new -- screen <id>': newBy("make('screen'"),
  'npm run new -- change <record> <kind>': newBy("make('change'"),
  'npm run new -- route <name>': newBy("make('route'"),
  'npm run new -- column <name>': newBy("make('column'"),
  'npm run new -- panel <Name>': newBy("make('panel'"),
  'node apps/api/src/admin.ts': { runs: true },
  'node apps/api/src/admin.ts reset-link <e-mail>': {
    by: 'apps/api/src/admin/way-in.test.ts',
    naming: 'resetLink',
  },
  'node apps/api/src/admin.ts new-secret': {
    by: 'apps/api/src/admin/kept-secret.test.ts',
    naming: "'new-secret'",
  },
  'curl -H "authorization: Bearer $CLEARWAY_KEY" https://clearway.example.com/api/teams/$TEAM/clients?mover=us':
    { by: 'apps/api/src/checks/document.test.ts', naming: 'uthorization' },
  'node apps/api/src/admin.ts backup --with-secret ./backup': {
    by: 'apps/e2e/operator.spec.ts',
    naming: "'backup'",
  },
  'node apps/api/src/admin.ts verify': { by: 'apps/api/src/by-address/admin.test.ts', naming: 'verify' },
  'node apps/api/src/admin.ts verify ./backup': { by: 'apps/e2e/operator.spec.ts', naming: "'verify'" },
  'CLEARWAY_DATA=./restored node apps/api/src/admin.ts restore ./backup': {
    by: 'apps/e2e/operator.spec.ts',
    naming: "'restore'",
  },
  'CLEARWAY_DATA=./restored node apps/api/src/main.ts': {
    by: 'apps/e2e/operator.spec.ts',
    naming: "CLEARWAY_DATA: join(folder, 'restored')",
  },
  'npm run bench -- --write': {
    notRun: 'It takes minutes and a quiet machine; bulk-size.test.ts runs its parts small.',
  },
  'npm run bench': {
    notRun: 'It takes minutes and a quiet machine; bulk-size.test.ts runs its parts small.',
  },
  'npm run bench:pages': {
    notRun: 'It fills 50,000 clients and measures for minutes; its figures belong to a quiet machine.',
  },
  'npm run bench:panel': {
    notRun: 'It measures and asserts nothing; the paths walk the same screens.',
  },
  'npm run bench:reader': {
    notRun: 'It measures and asserts nothing; page-anyhow.test.ts tests the reader.',
  },
  'npm run endure': { by: 'apps/api/src/endure/kill.test.ts', naming: 'kill' },
  'npm run bench -- --teams 100': { by: 'apps/api/src/bench/many-teams.test.ts', naming: 'teamsAt' },
  "curl -X POST -H 'authorization: Basic KEY' -H 'content-type: application/json' -d '{}' http://127.0.0.1:9090/v1/namespaces/control/create":
    {
      notRun: 'It asks a real libSQL server, which no test machine has; the double answers the same address.',
    },
  'npm run bench -- --bulk 50000': { by: 'apps/api/src/bench/bulk-size.test.ts', naming: 'bulkAt' },
  'npm run endure -- --processes 2 --lanes 8 --changes 40': {
    by: 'apps/api/src/endure/fleet.test.ts',
    naming: 'endureFleet',
  },
  'npm run endure -- --kills 50 --seed 1': { by: 'apps/api/src/endure/kill.test.ts', naming: 'endureKills' },
  'npm run endure -- panel --spells 150 --seed 1': {
    by: 'apps/e2e/panel-nothing-lost.spec.ts',
    naming: 'nothing that was ticked is lost or doubled',
  },
  'npm run endure -- --medians 101': { by: 'apps/api/src/endure/forms.ts', naming: 'endureMedians' },
  'pnpm audit': {
    notRun:
      'It asks a registry about what is installed, and not every registry answers; the rest of the supply is tested.',
  },
  'docker build -t clearway .': {
    notRun: 'Test machines have no container engine; its steps are those of plain Node.',
  },
  'docker run -p 8787:8787 -v clearway-data:/data clearway': {
    notRun: 'Test machines have no container engine.',
  },
};
