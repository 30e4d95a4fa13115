/** `npm run bench:panel`: how soon the side panel is usable, and three walks through it, in Chromium; prints a table. */
import { build } from '../setup/build.mjs';
import { findChromium } from '../setup/chromium.mjs';
import { runProgram } from '../setup/program.mjs';

await runProgram('apps/e2e/bench/panel.ts', async () => {
  await build();
  return { CHROMIUM: await findChromium() };
});
