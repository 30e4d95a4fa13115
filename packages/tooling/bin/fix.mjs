/** `npm run fix`: format and lint, mended where it mends itself; what is left is shown. */
import { ready } from '../setup/ready.mjs';
import { tool } from '../setup/run.mjs';

await ready();
const { code } = await tool('biome', ['check', '--write', '.'], { show: true });
process.exit(code);
