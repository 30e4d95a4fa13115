/**
 * `npm run approve`: shows each approved print that would change and writes it when you say so. `--yes` writes without asking.
 * A print is something a person reads (a checklist, the wire); read the difference as prose before you say yes.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { root } from '../setup/folders.mjs';
import { prints, testsOfPrints } from '../setup/prints.mjs';
import { ready } from '../setup/ready.mjs';
import { tool } from '../setup/run.mjs';
import { giveUp, say } from '../setup/say.mjs';

async function agreed(file) {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY)
    return giveUp(
      `${file} would change. Run this where you can answer, or with --yes once you have read the difference.`,
    );
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asked.question(`Write ${file}? [y/N] `);
  asked.close();
  return /^y(es)?$/i.test(answer.trim());
}

function putBack(file, text) {
  if (text === undefined) rmSync(`${root}${file}`);
  else writeFileSync(`${root}${file}`, text);
}

await ready();
const before = prints();
await tool('vitest', ['run', ...testsOfPrints(), '--update']);
const changed = [...prints()].filter(([file, text]) => before.get(file) !== text);
for (const [file] of changed) putBack(file, before.get(file));
if (changed.length === 0) say('Every print is as approved.');
for (const [file, text] of changed) {
  const { stdout } = spawnSync('diff', ['-u', before.has(file) ? file : '/dev/null', '-'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  say(`\n${file}\n${stdout}`);
  if (await agreed(file)) putBack(file, text);
}
