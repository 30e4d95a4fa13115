/** The checks that are not tests: format and lint, types, unused code, the weight of the first screen. Each says its name, its time, and all it found when it fails. */
import { tool, turbo } from './run.mjs';
import { say, seconds } from './say.mjs';

export const checks = [
  {
    name: 'format and lint (biome)',
    mend: 'npm run fix mends most of it.',
    go: () => tool('biome', ['ci', '--error-on-warnings', '--max-diagnostics=50', '.']),
  },
  {
    name: 'types (tsc, vue-tsc)',
    mend: 'Each line names a file and what does not fit.',
    go: () => turbo(['typecheck', '--continue']),
  },
  {
    name: 'unused code and dependencies (knip)',
    mend: 'Delete what is named, or use it.',
    go: () => tool('knip', ['--no-progress']),
  },
  {
    name: 'weight of the first screens of dashboard and panel (size-limit)',
    mend: 'Load what a first row does not need later (import()), or say in .size-limit.mjs why it may weigh more.',
    go: async () => {
      const built = await turbo(['build', '--filter=@clearway/dashboard', '--filter=@clearway/extension']);
      return built.code === 0 ? tool('size-limit', []) : built;
    },
  },
];

async function one({ name, mend, go }) {
  const from = Date.now();
  const { code, output } = await go();
  if (code !== 0) say(output);
  say(`${code === 0 ? 'passed' : 'FAILED'}  ${name}, ${seconds(from)}${code === 0 ? '' : `. ${mend}`}`);
  return code === 0;
}

/** Runs all of them, also after a failure. */
export async function runChecks() {
  const outcomes = [];
  for (const check of checks) outcomes.push(await one(check));
  return { passed: outcomes.filter(Boolean).length, failed: outcomes.filter((fine) => !fine).length };
}
