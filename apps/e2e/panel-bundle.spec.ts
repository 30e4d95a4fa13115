/** What is in the built extension: no code made from text, none from elsewhere, and no more than it may weigh. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';

const scripts = () => globSync('**/*.js', { cwd: builtExtension });
const read = (file: string) => readFileSync(join(builtExtension, file), 'utf8');
const weight = (file: string) => gzipSync(read(file), { level: 9 }).length;
const kB = 1000;

/** The scripts a page names in its head: what is fetched before anything shows. */
const first = (page: string) =>
  [...read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);

test('makes no code from text and loads none from elsewhere', () => {
  for (const file of scripts()) {
    const code = read(file);
    expect(code.match(/\beval\(|new Function\(|[^\w)]Function\(["'`]/g), file).toBeNull();
    expect(code.match(/\bimport\(["'`]https?:|importScripts\(/g), file).toBeNull();
  }
  for (const page of globSync('*.html', { cwd: builtExtension }))
    expect(read(page), page).not.toMatch(/<script[^>]+src="(?!\/)|<script(?![^>]*src)/);
});

test('weighs no more than it may', () => {
  // What every portal page carries, and what it is given while a panel follows.
  expect(weight('content-scripts/portal.js')).toBeLessThan(4 * kB);
  expect(weight('content-scripts/reader.js')).toBeLessThan(8 * kB);
  expect(weight('background.js')).toBeLessThan(32 * kB);
  const panel = first('sidepanel.html').reduce((sum, file) => sum + weight(file), 0);
  expect(panel).toBeGreaterThan(20 * kB);
  expect(panel).toBeLessThan(70 * kB);
});
