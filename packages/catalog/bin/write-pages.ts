/** Writes the practice pages: `node packages/catalog/bin/write-pages.ts` after a change of their content or markup. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { htmlOf } from '../src/pages/contents.ts';
import { pages } from '../src/pages.ts';

const folder = new URL('../pages/', import.meta.url);
for (const file of readdirSync(folder)) rmSync(new URL(file, folder));
for (const page of pages) writeFileSync(new URL(page.file, folder), htmlOf(page));
