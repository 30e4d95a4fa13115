/** What every command begins with: a Node that is enough, and the libraries of the lockfile. */
import { install } from './install.mjs';
import { whatNodeLacks } from './node-version.mjs';
import { giveUp } from './say.mjs';

export async function ready() {
  const lack = whatNodeLacks(process);
  if (lack) giveUp(lack);
  await install();
}
