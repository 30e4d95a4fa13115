/** `npm run check`: format, lint, types, unused code, import directions and the house test. */

import { runChecks } from '../setup/checks.mjs';
import { ready } from '../setup/ready.mjs';
import { tool } from '../setup/run.mjs';

await ready();
const { failed } = await runChecks();
// The generators, which compile a copy of the tree, wait for `npm test`.
const conventions = ['house.test.ts', 'rules', 'documents', 'supply'].map((one) => `packages/tooling/${one}`);
const house = await tool('vitest', ['run', ...conventions], { show: true });
process.exit(failed === 0 && house.code === 0 ? 0 : 1);
