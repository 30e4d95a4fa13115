/** `npm run bench`: measures the service on seeded data and writes docs/performance.md. */

import { runProgram } from '../setup/program.mjs';

await runProgram('apps/api/src/bench/run.ts');
