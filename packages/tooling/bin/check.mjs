/** `npm run check`: format, lint, types, unused code, import directions and the house test. */

import { runChecks } from '../setup/checks.mjs';
import { ready } from '../setup/ready.mjs';
import { tool } from '../setup/run.mjs';

await ready();
const { failed } = await runChecks();
const house = await tool('vitest', ['run', 'packages/tooling'], { show: true });
process.exit(failed === 0 && house.code === 0 ? 0 : 1);
