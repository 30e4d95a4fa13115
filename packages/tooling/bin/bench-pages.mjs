/** `npm run bench:pages`: how long a person waits in the dashboard with a team of any size, in Chromium; prints a table. */
import { build } from '../setup/build.mjs';
import { findChromium } from '../setup/chromium.mjs';
import { runProgram } from '../setup/program.mjs';

await runProgram('apps/e2e/bench/pages.ts', async () => {
  await build();
  return { CHROMIUM: await findChromium() };
});
