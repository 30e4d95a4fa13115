/**
 * `npm run endure`: kills the service many times under load and compares what it kept with what it acknowledged.
 * `npm run endure -- panel`: the same for the side panel, in Chromium.
 */
import { build } from '../setup/build.mjs';
import { findChromium } from '../setup/chromium.mjs';
import { runProgram } from '../setup/program.mjs';

if (process.argv[2] === 'panel')
  await runProgram('apps/e2e/endure/panel.ts', async () => {
    await build();
    return { CHROMIUM: await findChromium() };
  });
else await runProgram('apps/api/src/endure/run.ts');
