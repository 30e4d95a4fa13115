/** `npm run endure`: kills the service many times under load and compares what it kept with what it acknowledged. */

import { runProgram } from '../setup/program.mjs';

await runProgram('apps/api/src/endure/run.ts');
