/**
 * `npm run release`: everything a release is made of, in the folder `release`: three store packages, the source, the
 * list of what is inside (SBOM), the notes and the checksums. It uploads nothing.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { notesOf, versionOf } from '../setup/changelog.mjs';
import { checksums } from '../setup/checksums.mjs';
import { root } from '../setup/folders.mjs';
import { ready } from '../setup/ready.mjs';
import { pnpm, run, tool } from '../setup/run.mjs';
import { giveUp, say } from '../setup/say.mjs';

const folder = `${root}release/`;
const extension = `${root}apps/extension/`;
const version = versionOf();

/** Runs one piece of the release; what does not work ends it. */
async function piece(words, doing) {
  say(`${words} …`);
  const { code, output } = await doing;
  if (code !== 0) giveUp(`${output}\nThe release stopped here; nothing was uploaded.`);
}

const { output: loose } = await run('git', ['status', '--porcelain', '--untracked-files=no']);
if (loose.trim() !== '' && !process.argv.includes('--unclean'))
  giveUp(`Commit first (or say --unclean to try):\n${loose}`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
await ready();
for (const browser of ['chrome', 'edge', 'firefox']) {
  const words = ['zip', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : ['--mode', 'store'])];
  await piece(`Packing the extension for ${browser}`, tool('wxt', words, { cwd: extension }));
}
await piece('Collecting the packages', run('sh', ['-c', `mv ${extension}.output/*.zip ${folder}`]));
await piece(
  'Packing the source',
  run('git', [
    'archive',
    '--format=zip',
    `--prefix=clearway-${version}/`,
    '-o',
    `${folder}clearway-${version}-source.zip`,
    'HEAD',
  ]),
);
await piece(
  'Listing what is inside',
  pnpm([
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--prod',
    '--out',
    `${folder}clearway-${version}-sbom.json`,
  ]),
);
writeFileSync(`${folder}notes.md`, notesOf(version));
writeFileSync(`${folder}SHA256SUMS`, checksums(folder));
say(`\nclearway ${version} lies in release/. Check it with: cd release && sha256sum -c SHA256SUMS`);
