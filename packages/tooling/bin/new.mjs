/** `npm run new -- step | screen | change | route | column | panel …`: runs new.ts with a Node that runs TypeScript. */
import { spawnSync } from 'node:child_process';
import { root } from '../setup/folders.mjs';
import { install } from '../setup/install.mjs';
import { nodeForSources, whatNodeLacks } from '../setup/node-version.mjs';
import { giveUp } from '../setup/say.mjs';

const lack = whatNodeLacks(process);
if (lack) giveUp(lack);

await install();
const { status } = spawnSync(nodeForSources(), ['packages/tooling/new.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
