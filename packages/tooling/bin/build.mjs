/** `npm run build`: installs what the lockfile names and builds dashboard and extension. */

import { build } from '../setup/build.mjs';
import { ready } from '../setup/ready.mjs';

await ready();
await build();
