/** What comes from outside: that it is what it was, that it may be passed on, and that a release says what is inside. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../rules/source.ts';
import { installed } from './installed.ts';

const lock = readFileSync(`${root}pnpm-lock.yaml`, 'utf8');
const packages = lock.slice(lock.indexOf('\npackages:\n'), lock.indexOf('\nsnapshots:\n'));
const entries = packages.split(/\n(?= {2}\S)/).slice(1);

describe('the lockfile', () => {
  test('every package of the lockfile has an integrity and comes from the registry', () => {
    expect(entries.length).toBeGreaterThan(300);
    const without = entries.filter((entry) => !/resolution: \{integrity: sha512-[\w+/]{86}==\}/.test(entry));
    expect(without.map((entry) => entry.split('\n')[0])).toEqual([]);
    expect(packages).not.toMatch(/tarball:|git\+|resolution: \{(?!integrity)/);
  });

  test('no package runs a script when it is installed, but the one that is allowed by name', () => {
    const workspace = readFileSync(`${root}pnpm-workspace.yaml`, 'utf8');
    expect(/allowBuilds:\n((?: {2}.*\n)+)/.exec(workspace)?.[1]).toBe('  esbuild: true\n');
  });

  test('versions are exact', () => {
    const workspace = readFileSync(`${root}pnpm-workspace.yaml`, 'utf8');
    const catalog = workspace.slice(workspace.indexOf('\ncatalog:\n') + 10).trimEnd();
    for (const line of catalog.split('\n')) expect(line).toMatch(/^ {2}\S+: \d+\.\d+\.\d+$/);
  });
});

describe('licences', () => {
  /** Of the Open Source Initiative, and the SIL Open Font License for the font; none asks for the source of what uses it. */
  const allowed = new Set([
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'EPL-2.0',
    'ISC',
    'MIT',
    'MIT-0',
    'MPL-2.0',
    'OFL-1.1',
    'Unlicense',
  ]);

  test('licences are among those that may be passed on', () => {
    const all = installed();
    expect(all.length).toBeGreaterThan(300);
    const mayNot = all.filter(
      ({ licence }) =>
        !licence
          .replaceAll(/[()]/g, '')
          .split(' OR ')
          .some((one) => allowed.has(one)),
    );
    expect(mayNot).toEqual([]);
  });
});

test('a release lists what is inside, in CycloneDX, by the same lockfile', () => {
  const release = readFileSync(`${root}packages/tooling/bin/release.mjs`, 'utf8');
  expect(release).toMatch(/'sbom',\s*'--sbom-format',\s*'cyclonedx'/);
});
