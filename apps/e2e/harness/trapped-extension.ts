/** A copy of the built extension with one more content script, put before or after its own, in the extension's own world. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { builtExtension } from './browser.ts';

const trap = readFileSync(fileURLToPath(new URL('./trap.js', import.meta.url)), 'utf8');
const everywhere = () => ['https://*.cms.hhs.gov/*'];

type ContentScript = {
  readonly matches: string[];
  readonly js: readonly string[];
  readonly run_at: string;
  readonly all_frames?: boolean;
};

/** `planted`: script that runs after the page has loaded, in the same world; a reader that the trap must catch. */
export function trappedExtension(planted?: string): { readonly folder: string; readonly forget: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-trapped-'));
  cpSync(builtExtension, folder, { recursive: true });
  const manifest: { content_scripts: ContentScript[]; host_permissions: string[] } = JSON.parse(
    readFileSync(`${folder}/manifest.json`, 'utf8'),
  );
  const added: ContentScript[] = [
    { matches: everywhere(), js: ['trap.js'], run_at: 'document_start', all_frames: true },
  ];
  writeFileSync(`${folder}/trap.js`, trap);
  if (planted) {
    writeFileSync(`${folder}/planted.js`, planted);
    manifest.content_scripts.push({ matches: everywhere(), js: ['planted.js'], run_at: 'document_idle' });
  }
  // As if the person had switched PECOS on in the options.
  manifest.host_permissions.push('https://pecos.cms.hhs.gov/*');
  for (const script of manifest.content_scripts) script.matches.push('https://pecos.cms.hhs.gov/*');
  manifest.content_scripts.unshift(...added);
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

export type Caught = { readonly hits: readonly string[]; readonly allowed: number };

/** What the trap of this page has seen so far: forbidden reads, and how many allowed ones. */
export function caught(page: Page): Promise<Caught> {
  return page.evaluate(() => {
    document.dispatchEvent(new Event('clearway-ask-trap'));
    return JSON.parse(
      document.documentElement.getAttribute('data-trap') ?? '{"hits":["no trap"],"allowed":0}',
    );
  });
}
