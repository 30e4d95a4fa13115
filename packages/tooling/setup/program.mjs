/** Runs a program of the workspace (measuring, enduring) with everything installed and a Node that takes its source. */
import { spawn } from 'node:child_process';
import { root } from './folders.mjs';
import { nodeForSources } from './node-version.mjs';
import { ready } from './ready.mjs';
import { environment } from './run.mjs';

/** `before` makes what it needs and gives what its environment needs. */
export async function runProgram(file, before = async () => ({})) {
  await ready();
  const words = [file, ...process.argv.slice(2)];
  const env = environment(await before());
  const child = spawn(nodeForSources(), words, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
