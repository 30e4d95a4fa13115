/**
 * `npm run release`: everything a release is made of, in the folder `release`: three store packages, the source, the
 * list of what is inside (SBOM), the notes and the checksums. It uploads nothing.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { notesOf, versionOf } from '../setup/changelog.mjs';
import { checksums } from '../setup/checksums.mjs';
import { root } from '../setup/folders.mjs';
import { piece } from '../setup/piece.mjs';
import { ready } from '../setup/ready.mjs';
import { pnpm, run } from '../setup/run.mjs';
import { giveUp, say } from '../setup/say.mjs';
import { extension, packForStores } from '../setup/store-packages.mjs';

const folder = `${root}release/`;
const version = versionOf();

const { output: loose } = await run('git', ['status', '--porcelain', '--untracked-files=no']);
if (loose.trim() !== '' && !process.argv.includes('--unclean'))
  giveUp(`Commit first (or say --unclean to try):\n${loose}`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
await ready();
await packForStores();
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
