/** `npm run bench`: measures the service on seeded data and writes docs/performance.md. */

import { runInService } from '../setup/in-service.mjs';

await runInService('bench/run.ts');
