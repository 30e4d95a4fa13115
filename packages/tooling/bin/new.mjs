/** `npm run new -- step | screen | change | route | column | panel …`: runs new.ts with a Node that runs TypeScript. */
import { spawnSync } from 'node:child_process';
import { root } from '../setup/folders.mjs';
import { nodeForSources } from '../setup/node-version.mjs';
import { ready } from '../setup/ready.mjs';

await ready();
const { status } = spawnSync(nodeForSources(), ['packages/tooling/new.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
