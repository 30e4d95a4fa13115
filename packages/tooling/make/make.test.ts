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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../rules/source.ts';
import { CannotMake, type Tree } from './recipe.ts';
import { recipes } from './recipes.ts';
import { nextCode } from './step.ts';

let copy = '';
/** Paths of the code that was made, in the copy. */
const written: string[] = [];
/** Runs an installed tool in the copy; what it printed is the failure. */
function shell(file: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${file}`, words, {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
/** What vue-tsc says of these files of an app, templates included; of others (the words new kinds need) nothing. */
function typeFaults(app: string, ...files: readonly string[]): readonly string[] {
  const only = { extends: './tsconfig.json', include: [...files, 'src/*.d.ts'] };
  writeFileSync(join(copy, `apps/${app}/tsconfig.made.json`), JSON.stringify(only));
  const { stdout, stderr } = spawnSync(
    `${root}node_modules/.bin/vue-tsc`,
    ['--noEmit', '-p', 'tsconfig.made.json'],
    { cwd: join(copy, `apps/${app}`), encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => files.some((file) => line.startsWith(file)));
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

function make(what: string, ...words: readonly string[]): void {
  for (const { path, text } of recipes[what]?.make(words, tree(), '2026-11-25').files ?? []) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
    if (/\.(ts|vue)$/.test(path)) written.push(path);
  }
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'clearway-new-'));
  for (const folder of ['domain', 'catalog', 'contract', 'ui']) copied(`packages/${folder}`);
  for (const folder of ['api', 'dashboard', 'extension']) copied(`apps/${folder}`);
  for (const file of ['tsconfig.base.json', 'vitest.patience.ts', 'package.json', 'biome.json', '.gitignore'])
    cpSync(`${root}${file}`, join(copy, file));
  symlinkSync(`${root}node_modules`, join(copy, 'node_modules'));
  make('step', 'set-up-mfa', 'mfa-try-it-out');
  make('screen', 'ia-notice-board');
  for (const record of ['person', 'profile', 'client']) make('change', record, `${record}-praised`);
  make('route', 'try-it-out');
  make('column', 'try-it-out');
  make('panel', 'TryItOut');
  // As new.ts does after it has written.
  shell('biome', ['check', '--write', ...written]);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('new', () => {
  test('step: the checklist has one more, with the next code, and its id is pinned', () => {
    expect(tree().read('packages/catalog/approved/ids.txt')).toMatch(/step mfa-try-it-out MFA-\d\d\n/);
    shell('node', [
      '-e',
      `import('${copy}/packages/catalog/src/checklists.ts').then((all) => all.stepById('mfa-try-it-out').title)`,
    ]);
  });

  test('screen: its fingerprint and its pages stand where screens stand', () => {
    const title = `import('${copy}/packages/catalog/src/screens.ts').then((all) => console.log(all.screenById('ia-notice-board').title))`;
    expect(shell('node', ['-e', title]).trim()).toBe('Ia notice board');
    const page = `import('${copy}/packages/catalog/src/pages/contents.ts').then(({ contents }) => console.log(contents['ia-notice-board'].near.markup))`;
    expect(shell('node', ['-e', page]).trim()).toBe('divs');
  });

  test('all of it is formatted and passes the linter', () => {
    shell('biome', ['check', '--error-on-warnings', ...written]);
  });

  test('change: what the compiler misses is only the words the new kinds need', () => {
    shell('tsc', ['--noEmit', '-p', 'packages/domain']);
    expect(() => shell('tsc', ['--noEmit', '-p', 'packages/catalog'])).toThrow(/praised/);
  });

  test('route: it answers, and another team is answered as if there were nothing', () => {
    shell('tsc', ['--noEmit', '-p', 'packages/contract']);
    shell('vitest', ['run', '--root', 'apps/api', 'src/routes/try-it-out.test.ts']);
  });

  test('column: the list and its lines know it', () => {
    expect(tree().read('apps/dashboard/src/columns/clients.ts')).toContain(
      "key: 'try-it-out', label: 'Try it out'",
    );
    expect(tree().read('apps/dashboard/src/components/ClientCell.vue')).toContain("column === 'try-it-out'");
    // Beside them a part that is wrong, so that finding nothing means something.
    const wrong = 'src/components/WrongPart.vue';
    writeFileSync(join(copy, 'apps/dashboard', wrong), '<template><p>{{ nobody }}</p></template>\n');
    const faults = typeFaults('dashboard', 'src/components/ClientCell.vue', 'src/columns/clients.ts', wrong);
    rmSync(join(copy, 'apps/dashboard', wrong));
    expect(faults.filter((line) => !line.startsWith(wrong))).toEqual([]);
    expect(faults.join('\n')).toContain("'nobody' does not exist");
  });

  test('panel: it stands in the panel of a client', () => {
    expect(tree().read('apps/extension/src/panels/ClientPanel.vue')).toContain('<TryItOut />');
    expect(tree().read('apps/extension/src/panels/TryItOut.vue')).toContain('aria-label="TryItOut"');
    expect(typeFaults('extension', 'src/panels/ClientPanel.vue', 'src/panels/TryItOut.vue')).toEqual([]);
  });

  test('a wrong word is told, with what is right', () => {
    const wrong =
      (what: string, ...words: readonly string[]) =>
      () =>
        make(what, ...words);
    expect(wrong('step', 'set-up-mfa', 'Not Kebab')).toThrow(CannotMake);
    expect(wrong('step', 'no-such-list', 'a-step')).toThrow(/There is no/);
    expect(wrong('step', 'set-up-mfa', 'mfa-add-second')).toThrow(/permanent/);
    expect(wrong('screen', 'home')).toThrow(/ia-, np- or pe-/);
    expect(wrong('change', 'team', 'team-praised')).toThrow(/person, profile or client/);
    expect(wrong('panel', 'not-pascal')).toThrow(/Pascal/);
    expect(wrong('column', 'owner')).toThrow(/already/);
  });
});

test('without a word it says what can be new', () => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}packages/tooling/new.ts`], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  for (const what of Object.keys(recipes)) expect(stderr).toContain(`npm run new -- ${what} `);
});

test('the next code goes on where the letters of the last one stand', () => {
  expect(nextCode("code: 'A-01', code: 'B-09', code: 'B-10'")).toBe('B-11');
});
