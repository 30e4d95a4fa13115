/** Runs one of the service's own programs (measuring, enduring) with the workspace installed and its Node. */
import { spawn } from 'node:child_process';
import { root } from './folders.mjs';
import { install } from './install.mjs';
import { nodeForSources, whatNodeLacks } from './node-version.mjs';
import { environment } from './run.mjs';
import { giveUp } from './say.mjs';

export async function runInService(program) {
  const lack = whatNodeLacks(process);
  if (lack) giveUp(lack);
  await install();
  const words = [`apps/api/src/${program}`, ...process.argv.slice(2)];
  const child = spawn(nodeForSources(), words, { cwd: root, stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
