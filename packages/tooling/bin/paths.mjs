/** `npm run paths -- <word>`: the browser paths whose name has that word, on a fresh build; all of them without one. */
import { build } from '../setup/build.mjs';
import { findChromium } from '../setup/chromium.mjs';
import { root } from '../setup/folders.mjs';
import { ready } from '../setup/ready.mjs';
import { tool } from '../setup/run.mjs';

await ready();
const CHROMIUM = await findChromium();
await build();
const words = ['test', '--reporter=list', ...process.argv.slice(2)];
const { code } = await tool('playwright', words, {
  show: true,
  cwd: `${root}apps/e2e/`,
  env: { CHROMIUM, TZ: 'UTC' },
});
process.exit(code);
