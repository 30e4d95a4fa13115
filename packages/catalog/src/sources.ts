/**
 * Where the facts were read, by short keys, so that an entry of the catalogue says `from('ngs:1199', 'W17')`.
 * A key that does not exist is a type error.
 */
import type { Source } from '@clearway/domain/checklist';
import { officialPages } from './sources/official-pages.ts';
import { otherPages } from './sources/other-pages.ts';
import type { Page } from './sources/page.ts';

/** The five texts the catalogue began with; a source names the file and the line in it. */
export const texts = {
  onboarding: {
    file: '000_7bcaf9dc7641d9da.txt',
    title: 'Vendor onboarding page on I&A accounts',
    date: 'undated',
  },
  consultant: {
    file: '001_261ceef66ea00035.txt',
    title: 'Integral Clinic Solutions on I&A',
    date: 'undated',
  },
  ngs: { file: '002_623a94df5b54d246.txt', title: 'NGS slides: Getting Access to PECOS', date: '2025-05-08' },
  guide: { file: '003_001e562592230601.txt', title: 'Speck Health client guide', date: 'undated' },
  iacs: { file: '004_1bd0afbd8bff4061.txt', title: 'IACS registration help (legacy)', date: 'undated' },
} as const;

/** Public pages by their key; the address is what a step shows. */
export const pages: Readonly<Record<PageKey, Page>> = { ...officialPages, ...otherPages };

type TextKey = keyof typeof texts;
export type PageKey = keyof typeof officialPages | keyof typeof otherPages;
export type Ref = `${TextKey}:${string}` | PageKey | 'product' | `derived: ${string}`;

/** The sources of an entry. `product` is our own advice, `derived: …` a conclusion from the facts it names. */
export function from(...refs: readonly Ref[]): readonly Source[] {
  return refs.map(sourceOf);
}

/** The sources behind short keys that rules of packages/domain cite. Throws on a key nobody knows. */
export function sourcesOf(keys: readonly string[]): readonly Source[] {
  return keys.map(keyed);
}

function keyed(key: string): Source {
  if (isPage(key)) return fromPage(pages[key]);
  return key === 'product' ? sourceOf('product') : fromText(key);
}

function sourceOf(ref: Ref): Source {
  if (ref === 'product') return { kind: 'product', ref: 'advice of Clearway, not a CMS rule' };
  if (ref.startsWith('derived: ')) return { kind: 'derived', ref: ref.slice('derived: '.length) };
  return isPage(ref) ? fromPage(pages[ref]) : fromText(ref);
}

const isPage = (ref: string): ref is PageKey => Object.hasOwn(pages, ref);

/** A page without an address cannot be opened by anyone, so what stands on it alone counts as unverified. */
function fromPage(page: Page): Source {
  return page.address === null ? { kind: 'unverified', ref: page.title } : { kind: 'web', ref: page.address };
}

function fromText(ref: string): Source {
  const [key = '', line = ''] = ref.split(':');
  const text = Object.entries(texts).find(([name]) => name === key)?.[1];
  if (!text) throw new Error(`No text is called "${key}"; the texts stand in sources.ts`);
  return { kind: 'seed', ref: `${text.file}:${line}` };
}
