/** `npm run bench:pages`: how long a person waits in the dashboard with a team of any size, in Chromium; prints a table. */
import { spawn } from 'node:child_process';
import { build } from '../setup/build.mjs';
import { findChromium } from '../setup/chromium.mjs';
import { root } from '../setup/folders.mjs';
import { install } from '../setup/install.mjs';
import { nodeForSources, whatNodeLacks } from '../setup/node-version.mjs';
import { environment } from '../setup/run.mjs';
import { giveUp } from '../setup/say.mjs';

const lack = whatNodeLacks(process);
if (lack) giveUp(lack);

await install();
await build();
const env = { ...environment(), CHROMIUM: await findChromium() };
const words = ['apps/e2e/bench/pages.ts', ...process.argv.slice(2)];
const child = spawn(nodeForSources(), words, { cwd: root, stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
