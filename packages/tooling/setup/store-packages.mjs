/** The extension packed for the three stores, in apps/extension/.output. */
import { root } from './folders.mjs';
import { piece } from './piece.mjs';
import { tool } from './run.mjs';

export const extension = `${root}apps/extension/`;

const wordsFor = {
  chrome: ['--mode', 'store'],
  edge: ['--mode', 'store'],
  firefox: ['--mode', 'store', '--mv3'],
};

export async function packForStores() {
  for (const [browser, words] of Object.entries(wordsFor)) {
    // A mode of its own is no production to the bundler: without this it would pack Vue's warnings and paths of this machine.
    const env = { NODE_ENV: 'production' };
    const packing = tool('wxt', ['zip', '-b', browser, ...words], { cwd: extension, env });
    await piece(`Packing the extension for ${browser}`, packing);
  }
}
