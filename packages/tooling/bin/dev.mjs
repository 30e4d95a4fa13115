/**
 * `npm run dev`: the service with the demo team, the dashboard and the extension, each made anew as its files change.
 * Other words go to none of them; PORT and CLEARWAY_DATA count as they do for `npm start`.
 */
import { spawn } from 'node:child_process';
import { root } from '../setup/folders.mjs';
import { nodeForSources } from '../setup/node-version.mjs';
import { whenNpmIsGone } from '../setup/orphan.mjs';
import { ready } from '../setup/ready.mjs';
import { environment } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';

await ready();
say('Starting service, dashboard and extension; Ctrl-C ends all three …\n');

const parts = [
  [nodeForSources(), ['--watch', 'apps/api/src/main.ts', '--demo'], root],
  [`${root}apps/dashboard/node_modules/.bin/vite`, [], `${root}apps/dashboard/`],
  [`${root}apps/extension/node_modules/.bin/wxt`, [], `${root}apps/extension/`],
].map(([file, words, cwd]) => spawn(file, words, { cwd, stdio: 'inherit', env: environment() }));

/** One that ends takes the others along: half a house is harder to understand than none. */
function end(code) {
  for (const part of parts) part.kill('SIGTERM');
  process.exitCode ??= code;
}
for (const part of parts) part.on('exit', (code) => end(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
whenNpmIsGone(() => end(0));
