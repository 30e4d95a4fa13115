/**
 * Which Node may run what. The sources are TypeScript that Node runs as they are, which needs 22.18. On Linux x64 the
 * lockfile brings Node 24, so an older Node is enough to start from (docs/decisions/0010).
 */
import { existsSync } from 'node:fs';
import { lockedNodeFolder } from './folders.mjs';

const runsTheSources = [22, 18];
const canInstall = [20, 19];

const numbers = (version) => version.replace('v', '').split('.').map(Number);

export function atLeast(version, [major, minor]) {
  const [haveMajor = 0, haveMinor = 0] = numbers(version);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

/** What is wrong with this Node on this machine, as a sentence that says what to do; null when nothing is. */
export function whatNodeLacks({ version, platform, arch }) {
  if (platform === 'win32')
    return 'Clearway runs on Linux and macOS. On Windows, run it in WSL: https://learn.microsoft.com/windows/wsl/install';
  if (atLeast(version, runsTheSources)) return null;
  const bringsItsOwn = platform === 'linux' && arch === 'x64';
  if (bringsItsOwn && atLeast(version, canInstall)) return null;
  const needed = bringsItsOwn ? canInstall : runsTheSources;
  return [
    `Clearway needs Node ${needed.join('.')} or later here (${platform} ${arch}); this is ${version}.`,
    'Install Node 24 from https://nodejs.org or with your package manager, then run the command again.',
  ].join('\n');
}

/** PATH in which `node` is one that runs the sources: the system's, or the locked one where the system's is older. */
export function pathWithNode({ version = process.version, path = process.env['PATH'] ?? '' } = {}) {
  if (atLeast(version, runsTheSources) || !existsSync(lockedNodeFolder)) return path;
  return `${lockedNodeFolder}:${path}`;
}

/** The Node that runs the sources, as a file. */
export function nodeForSources() {
  return atLeast(process.version, runsTheSources) ? process.execPath : `${lockedNodeFolder}/node`;
}
