/** Runs one of the service's own programs (measuring, enduring) with the workspace installed and its Node. */
import { spawn } from 'node:child_process';
import { root } from './folders.mjs';
import { nodeForSources } from './node-version.mjs';
import { ready } from './ready.mjs';
import { environment } from './run.mjs';

export async function runInService(program) {
  await ready();
  const words = [`apps/api/src/${program}`, ...process.argv.slice(2)];
  const child = spawn(nodeForSources(), words, { cwd: root, stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
