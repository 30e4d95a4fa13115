/** `npm test`: everything, browser paths included. The last line is `N passed, N failed`. */
import { mkdirSync, rmSync } from 'node:fs';
import { build } from '../setup/build.mjs';
import { runChecks } from '../setup/checks.mjs';
import { findChromium } from '../setup/chromium.mjs';
import { results, root } from '../setup/folders.mjs';
import { ready } from '../setup/ready.mjs';
import { tool } from '../setup/run.mjs';
import { say, seconds } from '../setup/say.mjs';
import { sumPlaywright, sumVitest, total, withExit } from '../setup/sum.mjs';

// Whatever ends the run early (an old Node, no network, no browser, a build that fails) is one failure on the last line.
let lastLine = '0 passed, 1 failed';
process.on('exit', () => say(lastLine));

// Old results first, so that a crash cannot leave a stale pass.
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await ready();
const CHROMIUM = await findChromium();
const env = { CHROMIUM, TZ: 'UTC' };

say('\nChecking …');
const checked = await runChecks();
await build();

say('\nTesting (vitest) …');
const unit = await tool(
  'vitest',
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${results}vitest.json`],
  { show: true, env },
);

say('\nWalking the paths in Chromium (Playwright) …');
const paths = await tool('playwright', ['test', '--reporter=list,json'], {
  show: true,
  cwd: `${root}apps/e2e/`,
  env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}playwright.json` },
});

const parts = {
  checks: checked,
  tests: withExit(sumVitest(`${results}vitest.json`), unit.code),
  paths: withExit(sumPlaywright(`${results}playwright.json`), paths.code),
};
for (const [name, { passed, failed, shaky }] of Object.entries(parts))
  say(
    `${name}: ${passed} passed, ${failed} failed${shaky ? `, ${shaky} of them only at a second try ("flaky" above): mend these next` : ''}`,
  );
const sum = total(Object.values(parts));
say(`It took ${seconds()}.`);
lastLine = `${sum.passed} passed, ${sum.failed} failed`;
process.exit(sum.failed === 0 ? 0 : 1);
