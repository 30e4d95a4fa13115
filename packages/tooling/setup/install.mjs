/** Installs what the lockfile names, only when it or a package.json changed since the last time. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './folders.mjs';
import { pnpm } from './run.mjs';
import { giveUp, say, seconds } from './say.mjs';

const stamp = `${root}node_modules/.clearway-installed`;

function manifests() {
  const workspaces = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}/package.json`),
  );
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...workspaces.sort()].filter((file) =>
    existsSync(`${root}${file}`),
  );
}

/** A fingerprint of all that decides what is installed. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of manifests()) hash.update(`${file}\n`).update(readFileSync(`${root}${file}`));
  return hash.digest('hex');
}

export async function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const from = Date.now();
  say('Installing the libraries of the lockfile (the first time takes about half a minute) …');
  const slow = setTimeout(() => say('Still installing; a slow network takes some minutes …'), 45_000);
  const { code, output } = await pnpm(['install', '--frozen-lockfile', '--reporter=append-only']);
  clearTimeout(slow);
  if (code !== 0)
    giveUp(
      `${output}\nThe installation did not finish. It needs the npm registry; check the network and run the command again.`,
    );
  writeFileSync(stamp, wanted);
  say(`Installed in ${seconds(from)}.`);
}
