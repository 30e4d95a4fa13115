/** Finds a Chromium for the browser paths: $CHROMIUM, an installed one, else Debian's package as root. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

// Not Chrome: since its version 137 it takes no unpacked extension from the command line.
const names = ['chromium', 'chromium-browser'];
const elsewhere = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first Chromium of PATH and the usual places, or null. */
export function installedChromium(path = process.env['PATH'] ?? '') {
  const inPath = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return [...inPath, ...elsewhere].find(runs) ?? null;
}

async function fromDebian() {
  say('No Chromium found; installing the chromium package with apt-get …');
  await run('apt-get', ['update', '-qq']);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    { env },
  );
}

const askForOne = [
  'The browser paths need Chromium and none was found.',
  'Install it (Debian or Ubuntu: apt-get install chromium), or say where one is: CHROMIUM=/path/to/chromium npm test.\nGoogle Chrome itself will not do: it takes no unpacked extension from the command line. Chrome for Testing does.',
].join('\n');

export async function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named && !runs(named))
    giveUp(`CHROMIUM names ${named}, which cannot be run. Correct it or leave it out.`);
  const found = named || installedChromium();
  if (found) return found;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) giveUp(askForOne);
  const { output } = await fromDebian();
  return installedChromium() ?? giveUp(`${output}\n${askForOne}`);
}
