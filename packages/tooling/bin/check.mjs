/** `npm run check`: format, lint, types, unused code, import directions and the house test. */

import { runChecks } from '../setup/checks.mjs';
import { install } from '../setup/install.mjs';
import { whatNodeLacks } from '../setup/node-version.mjs';
import { tool } from '../setup/run.mjs';
import { giveUp } from '../setup/say.mjs';

const lack = whatNodeLacks(process);
if (lack) giveUp(lack);

await install();
const { failed } = await runChecks();
const house = await tool('vitest', ['run', 'packages/tooling'], { show: true });
process.exit(failed === 0 && house.code === 0 ? 0 : 1);
