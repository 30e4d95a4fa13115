/** `npm start`: installs, builds, and starts the service with the demo team; see README. */
import { spawn } from 'node:child_process';
import { build } from '../setup/build.mjs';
import { root } from '../setup/folders.mjs';
import { nodeForSources } from '../setup/node-version.mjs';
import { whenNpmIsGone } from '../setup/orphan.mjs';
import { ready } from '../setup/ready.mjs';
import { environment } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';

await ready();
await build();
say('Starting the service …\n');

const words = ['apps/api/src/main.ts', '--demo', ...process.argv.slice(2)];
const service = spawn(nodeForSources(), words, { cwd: root, stdio: 'inherit', env: environment() });
// The terminal sends Ctrl-C to both; a signal sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => service.kill(signal));
whenNpmIsGone(() => service.kill('SIGTERM'));
service.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 0)));
