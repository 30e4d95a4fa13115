/** `npm run build:firefox`: the extension for Firefox, in apps/extension/.output/firefox-mv3. */
import { root } from '../setup/folders.mjs';
import { ready } from '../setup/ready.mjs';
import { tool } from '../setup/run.mjs';

await ready();
const { code } = await tool('wxt', ['build', '-b', 'firefox', '--mv3'], {
  show: true,
  cwd: `${root}apps/extension/`,
});
process.exit(code);
