/** Builds dashboard and extension; turbo keeps what did not change. */
import { turbo } from './run.mjs';
import { giveUp, say, seconds } from './say.mjs';

export async function build() {
  const from = Date.now();
  say('Building the dashboard and the extension (kept for the next start) …');
  const { code, output } = await turbo(['build']);
  if (code !== 0) giveUp(`${output}\nThe build did not finish; the lines above say where.`);
  say(`Built in ${seconds(from)}.`);
}
