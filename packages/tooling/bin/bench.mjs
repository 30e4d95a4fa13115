/** `npm run bench`: measures the service on seeded data and writes docs/performance.md. */

import { runInService } from '../setup/in-api.mjs';

await runInService('bench/run.ts');
