/** Runs a command of the workspace; quiet ones show what they printed only when they fail. */
import { spawn } from 'node:child_process';
import { root } from './folders.mjs';
import { pathWithNode } from './node-version.mjs';

const quietTools = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1' };

export function environment(extra = {}) {
  return { ...process.env, ...quietTools, PATH: pathWithNode(), ...extra };
}

/** Resolves to `{code, output}`; `output` is empty when `show` is true, because it went to the screen. */
export function run(command, words, { show = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd,
      env: environment(show ? env : { NO_COLOR: '1', ...env }),
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    child.on('error', (trouble) => resolve({ code: 127, output: `${command}: ${trouble.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}

/** pnpm at the exact version of package.json, fetched by npx; it also puts the workspace's tools in PATH. */
export function pnpm(words, options) {
  return run('npx', ['--yes', '--loglevel=error', 'pnpm@12.21.0', ...words], options);
}

/** A tool installed in the workspace (or in the package named by `cwd`), such as `biome` or `vitest`. */
export function tool(name, words, options = {}) {
  return run(`${options.cwd ?? root}node_modules/.bin/${name}`, words, options);
}

/** turbo looks for pnpm in PATH, so it is started through it. */
export function turbo(words, options) {
  return pnpm(['exec', 'turbo', 'run', ...words, '--output-logs=errors-only'], options);
}
