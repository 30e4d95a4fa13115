/** The approved prints: files that tests draw anew and a person has read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './folders.mjs';

const skip = new Set(['node_modules', 'dist', '.output', '.wxt', '.turbo', 'make']);

function* filesBelow(folder) {
  if (!existsSync(`${root}${folder}`)) return;
  for (const entry of readdirSync(`${root}${folder}`, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !skip.has(entry.name)) yield* filesBelow(path);
  }
}

const workspaces = ['packages', 'apps'].flatMap((kind) =>
  readdirSync(`${root}${kind}`).map((name) => `${kind}/${name}`),
);

/** Every print by its path, as it is now. */
export function prints() {
  const folders = [...workspaces.map((folder) => `${folder}/approved`), 'packages/catalog/pages'];
  return new Map(
    folders
      .flatMap((folder) => [...filesBelow(folder)])
      .map((file) => [file, readFileSync(`${root}${file}`, 'utf8')]),
  );
}

/** The tests that compare a print. */
export function testsOfPrints() {
  const tests = workspaces
    .flatMap((folder) => [...filesBelow(folder)])
    .filter((file) => file.endsWith('.test.ts'));
  return tests.filter((file) => readFileSync(`${root}${file}`, 'utf8').includes('toMatchFileSnapshot'));
}
