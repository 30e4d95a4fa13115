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

export const register: Readonly<Record<string, Proof>> = {
  'npm start': { by: 'apps/e2e/first-start.spec.ts', naming: 'start.mjs' },
  'npm test': { by: '.ci/run', naming: 'npm test' },
  'npm run check': { by: 'packages/tooling/bin/test.mjs', naming: 'runChecks' },
  'npm run fix': { notRun: 'It rewrites files; check runs the same tool without writing.' },
  'npm run approve': { notRun: 'It asks; what it compares is compared by every run of the tests.' },
};
