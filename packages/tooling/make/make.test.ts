/** What the generators write compiles and passes the tests of the place it was written to, in a copy of the tree. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../rules/source.ts';
import { CannotMake, type Tree } from './recipe.ts';
import { recipes } from './recipes.ts';
import { nextCode } from './step.ts';

let copy = '';
/** Runs an installed tool in the copy; what it printed is the failure. */
function shell(file: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${file}`, words, {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
const tree = (): Tree => ({
  read: (path) => readFileSync(join(copy, path), 'utf8'),
  has: (path) => existsSync(join(copy, path)),
});

/** Source files only; what is installed is reached through links. */
function copied(folder: string): void {
  const skip = /\/(dist|\.output|\.wxt|\.turbo)(\/|$)/;
  cpSync(`${root}${folder}`, join(copy, folder), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !skip.test(path),
  });
}

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'clearway-new-'));
  for (const folder of ['packages/domain', 'packages/catalog']) copied(folder);
  for (const file of ['tsconfig.base.json', 'package.json']) cpSync(`${root}${file}`, join(copy, file));
  symlinkSync(`${root}node_modules`, join(copy, 'node_modules'));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function make(what: string, ...words: readonly string[]): readonly string[] {
  const made = recipes[what]?.make(words, tree(), '2026-11-25');
  for (const { path, text } of made?.files ?? []) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  return made?.files.map(({ path }) => path) ?? [];
}

const compiles = (workspace: string) => shell('tsc', ['--noEmit', '-p', workspace]);

describe('new', { timeout: 120_000 }, () => {
  test('step: the checklist has one more, with the next code, and its id is pinned', () => {
    make('step', 'set-up-mfa', 'mfa-try-it-out');
    compiles('packages/catalog');
    expect(tree().read('packages/catalog/approved/ids.txt')).toMatch(/step mfa-try-it-out MFA-\d\d\n$/);
    shell('vitest', ['run', '--update', 'src/catalog.test.ts', '--root', 'packages/catalog']);
    expect(tree().read('packages/catalog/approved/set-up-mfa.md')).toContain('Mfa try it out');
  });

  test('screen: its fingerprint and pages stand where screens stand', () => {
    const files = make('screen', 'ia-notice-board');
    expect(files).toContain('packages/catalog/src/screens/ia-notice-board.ts');
    compiles('packages/catalog');
    const screens = shell('node', [
      '-e',
      `import('${copy}/packages/catalog/src/screens.ts').then((all) => console.log(all.screenById('ia-notice-board').title))`,
    ]);
    expect(screens.trim()).toBe('Ia notice board');
  });

  test.for(['person', 'profile', 'client'])(
    'change about a %s: it is decided, and who must know it is told by the compiler',
    (record) => {
      make('change', record, `${record}-praised`);
      compiles('packages/domain');
    },
  );

  test('a wrong word is told, with what is right', () => {
    expect(() => make('step', 'set-up-mfa', 'Not Kebab')).toThrow(CannotMake);
    expect(() => make('step', 'no-such-list', 'a-step')).toThrow(/There is no/);
    expect(() => make('step', 'set-up-mfa', 'mfa-add-second')).toThrow(/permanent/);
    expect(() => make('screen', 'home')).toThrow(/ia-, np- or pe-/);
    expect(() => make('change', 'team', 'team-praised')).toThrow(/person, profile or client/);
  });
});

test('the next code goes on where the letters of the last one stand', () => {
  expect(nextCode("code: 'A-01', code: 'B-09', code: 'B-10'")).toBe('B-11');
});
