/** `npm run endure`: kills the service many times under load and compares what it kept with what it acknowledged. */

import { runInService } from '../setup/in-api.mjs';

await runInService('endure/run.ts');
