/** The index of decisions names every page by its title, in order. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../rules/source.ts';

const folder = `${root}docs/decisions/`;
const pages = readdirSync(folder)
  .filter((name) => /^\d{4}-/.test(name))
  .sort();
const titleOf = (name: string) => /^# \d{4}\.? (.*)$/m.exec(readFileSync(`${folder}${name}`, 'utf8'))?.[1];

test('every decision stands in the index by its title, in order', () => {
  const lines = readFileSync(`${folder}README.md`, 'utf8').matchAll(/^- \[(\d{4})\]\((.+?)\) (.+)$/gm);
  const listed = [...lines].map(([, number, name, title]) => [number, name, title]);
  expect(listed, 'Add the page to docs/decisions/README.md.').toEqual(
    pages.map((name) => [name.slice(0, 4), name, titleOf(name)]),
  );
});

test('no number is given twice', () => {
  const numbers = pages.map((name) => name.slice(0, 4));
  expect(numbers.filter((one, at) => numbers.indexOf(one) !== at)).toEqual([]);
});
