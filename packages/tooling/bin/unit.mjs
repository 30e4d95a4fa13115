/** `npm run unit -- <file or word>`: the tests beside the code whose path has that word; all of them without one. */
import { ready } from '../setup/ready.mjs';
import { tool } from '../setup/run.mjs';

await ready();
const { code } = await tool('vitest', ['run', ...process.argv.slice(2)], { show: true, env: { TZ: 'UTC' } });
process.exit(code);
