/** Each test that docs/security.md names is there, by its file and by its own words. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../rules/source.ts';

const lines = readFileSync(`${root}docs/security.md`, 'utf8').split('\n');
const file = /`([\w./-]+\.(?:test|spec)\.ts)`/g;

type Named = { readonly line: number; readonly path: string; readonly words: readonly string[] };

/** The tests a line names: a file, and then the words of its tests in their marks, up to the next file. */
function namedIn(text: string, line: number): Named[] {
  const found = [...text.matchAll(file)];
  return found.map((match, index) => {
    const until = found[index + 1]?.index ?? text.length;
    const words = [...text.slice(match.index, until).matchAll(/“([^”]+)”/g)].map(([, said = '']) => said);
    return { line, path: match[1] ?? '', words };
  });
}

const named = lines.flatMap((text, index) => namedIn(text, index + 1));
const placeOf = (path: string) =>
  [path, `apps/api/src/${path}`].map((one) => `${root}${one}`).find((one) => existsSync(one));
/** Quotes inside a test's words are written with a backslash in some files. */
const plain = (text: string) => text.replaceAll('\\', '');

describe('docs/security.md', () => {
  test('names tests', () => expect(named.length).toBeGreaterThan(60));

  test('names files that are there, and words that stand in them', () => {
    const faults = named.flatMap(({ line, path, words }) => {
      const place = placeOf(path);
      if (!place) return [`docs/security.md:${line}  ${path} is not there.`];
      const text = plain(readFileSync(place, 'utf8'));
      return words
        .filter((said) => !text.includes(said))
        .map((said) => `docs/security.md:${line}  ${path} has no “${said}”.`);
    });
    expect(faults.join('\n')).toBe('');
  });

  test('has a state in every row of the requirements, and something behind each', () => {
    const rows = lines
      .filter((line) => /^\| \d[\d.]*[ ,]/.test(line) && !line.includes(' CFR '))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.length).toBeGreaterThan(40);
    const states = ['met', 'partly', 'operator', 'not applicable', 'not met'];
    const bare = rows.filter((cells) => {
      const state = cells.findIndex((cell) => states.includes(cell));
      return state === -1 || (cells[state] !== 'not applicable' && cells[state + 1] === '');
    });
    expect(bare).toEqual([]);
  });

  test('would notice a test that is not there', () => {
    expect(namedIn('| 1 | met | `a.test.ts` “x”, “y”; `b/c.spec.ts` “z” |', 7)).toEqual([
      { line: 7, path: 'a.test.ts', words: ['x', 'y'] },
      { line: 7, path: 'b/c.spec.ts', words: ['z'] },
    ]);
  });
});
