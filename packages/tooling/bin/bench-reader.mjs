/** `npm run bench:reader`: how long one look at a portal page of 5,000 elements takes, in Chromium. */
import { findChromium } from '../setup/chromium.mjs';
import { runProgram } from '../setup/program.mjs';

await runProgram('apps/e2e/bench/reader.ts', async () => ({ CHROMIUM: await findChromium() }));
