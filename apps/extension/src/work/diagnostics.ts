/** What a maintainer needs to help, without a name, an address, an id of a record or a word somebody typed. */
import { catalogueVersion } from '@clearway/catalog/edition';
import { browser } from 'wxt/browser';
import type { Sync } from '../storage.ts';

type Counts = { readonly waiting: number; readonly refused: number; readonly newer: number };

export function diagnostics(sync: Sync, counts: Counts): string {
  const lines = {
    Extension: browser.runtime.getManifest().version,
    Catalogue: catalogueVersion,
    Browser: navigator.userAgent,
    'Last sync': sync.at ?? 'never',
    Trouble: sync.trouble ?? 'none',
    Waiting: counts.waiting,
    Refused: counts.refused,
    'Written by a later version': counts.newer,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
