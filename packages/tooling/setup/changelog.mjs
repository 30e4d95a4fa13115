/** The version of this checkout and what the changelog says of it. */
import { readFileSync } from 'node:fs';
import { root } from './folders.mjs';
import { giveUp } from './say.mjs';

export function versionOf() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
}

/** The section of one version, without its heading; null when there is none. */
export function sectionOf(changelog, version) {
  const parts = changelog.split(/^## /m).slice(1);
  const found = parts.find((part) => part.startsWith(`${version} `) || part.startsWith(`${version}\n`));
  return found ? found.slice(found.indexOf('\n') + 1).trim() : null;
}

export function notesOf(version) {
  const section = sectionOf(readFileSync(`${root}CHANGELOG.md`, 'utf8'), version);
  return section
    ? `${section}\n`
    : giveUp(`CHANGELOG.md says nothing of ${version}. Write what changed for people who use or run it.`);
}
