import { readdirSync, readFileSync } from 'node:fs';
import { isDay } from '@clearway/domain/day';
import { isNpi } from '@clearway/domain/npi';
import { recognise } from '@clearway/domain/screen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contents, htmlOf } from './pages/contents.ts';
import { places } from './pages/places.ts';
import { pages } from './pages.ts';
import { paths } from './paths.ts';
import { phrases } from './phrases.ts';
import { screens } from './screens.ts';
import { screenCodes } from './testing/screen-codes.ts';

const folder = new URL('../pages/', import.meta.url);
const committed = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const asked = (one: (typeof screens)[number]) => [...one.must, ...(one.oneOf ?? []).flat(), ...one.mustNot];
/** Asked of every page for their own sake: the strip that is never read, and the tab that says who manages staff. */
const alone = ['logged-in-as', 'my-staff'];

describe('screens', () => {
  test('every screen of the fact base is there once, its id the code in kebab case', () => {
    const codes = screens.map(({ code }) => code);
    expect(screenCodes.filter((code) => !codes.includes(code))).toEqual([]);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    const kebab = (code: string) => code.toLowerCase().replaceAll('_', '-');
    expect(screens.filter(({ id, code }) => id !== kebab(code)).map(({ id }) => id)).toEqual([]);
  });

  test('a screen asks only for phrases that exist, and every phrase is asked for by a screen', () => {
    const known = phrases.map(({ id }) => id);
    const used = new Set([...screens.flatMap(asked), ...alone]);
    expect(
      [...used].filter((id) => !known.includes(id)),
      'Add the phrase beside the screen.',
    ).toEqual([]);
    expect(
      known.filter((id) => !used.has(id)),
      'No screen asks for it: remove it, or use it.',
    ).toEqual([]);
  });

  test('phrases have an id and words of their own', () => {
    const words = phrases.map(
      ({ text, whole, loose }) => `${text.toLowerCase()} ${whole ?? ''} ${loose ?? ''}`,
    );
    expect(phrases.filter(({ id }, at) => phrases.findIndex((other) => other.id === id) !== at)).toEqual([]);
    expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
  });

  test('every screen stands on paths that exist, and says where and when it was checked', () => {
    const known = paths.map(({ id }) => id);
    const bad = screens.filter(
      ({ paths: own, source, checked }) =>
        own.length === 0 || own.some((id) => !known.includes(id)) || !source || !isDay(checked),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('EHR is never looked for', () => {
    expect(phrases.filter(({ text }) => /\bEHR\b/i.test(text))).toEqual([]);
  });

  test('always: a page that shows what a screen asks for, and no more, is that screen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...screens), fc.infiniteStream(fc.nat()), (screen, picks) => {
        const pick = (group: readonly string[]) => group[(picks.next().value ?? 0) % group.length] ?? '';
        const shown = [...screen.must, ...(screen.oneOf ?? []).map(pick)];
        const [path = ''] = screen.paths;
        expect(recognise({ path, phrases: shown, tab: null }, screens).screen).toBe(screen.id);
      }),
      { numRuns: 2000 },
    );
  });

  test('never: a page is a screen whose forbidden phrase it shows, or on a path of another system', () => {
    fc.assert(
      fc.property(fc.constantFrom(...screens), fc.subarray(phrases.map(({ id }) => id)), (screen, extra) => {
        const all = [...asked(screen), ...extra];
        const [path = ''] = screen.paths;
        if (screen.mustNot.length > 0) {
          expect(recognise({ path, phrases: all, tab: null }, screens).screen).not.toBe(screen.id);
        }
        expect(recognise({ path: 'ia-documents', phrases: all, tab: null }, screens).screen).toBe('unknown');
      }),
    );
  });
});

describe('practice pages', () => {
  test.each(screens.map(({ id }) => [id] as const))('%s has two pages, a near miss and a place', (id) => {
    expect(contents[id], `Add ${id} to a file src/pages/content-….ts`).toBeDefined();
    expect(places[id], `Add ${id} to src/pages/places.ts`).toBeDefined();
    expect(contents[id]?.near.why).not.toBe('');
  });

  test('no page is left over, and no content without a screen', () => {
    expect(readdirSync(folder).sort()).toEqual(pages.map(({ file }) => file).sort());
    const ids = screens.map(({ id }) => id);
    expect(Object.keys(contents).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(pages.map((page) => [page.file, page] as const))(
    '%s is as its content and markup make it',
    async (file, page) => {
      // `npm run approve` draws it anew.
      await expect(htmlOf(page)).toMatchFileSnapshot(`../pages/${file}`);
    },
  );

  test('every page says that it is not CMS, keeps out of search engines and takes no input', () => {
    for (const { file, path } of pages) {
      const html = committed(file);
      expect(html, file).toContain('Practice page of Clearway, not CMS');
      expect(html, file).toContain('<meta name="robots" content="noindex, nofollow">');
      expect(html, file).toContain(`<meta name="clearway-path" content="${path}`);
      const open = [...html.matchAll(/<(input|select|textarea)\b[^>]*>/g)].filter(
        ([tag]) => !/ disabled|type="submit"/.test(tag),
      );
      expect(open, file).toEqual([]);
      expect(html, file).not.toMatch(/<(script|img|link|iframe)\b/);
    }
  });

  test('the people on the pages are invented', () => {
    for (const { file } of pages) {
      const html = committed(file);
      expect(
        [...html.matchAll(/[\w.]+@[\w.]+/g)].filter(([mail]) => !mail.endsWith('@example.com')),
        file,
      ).toEqual([]);
      expect(html, file).not.toMatch(/\b\d{3}-\d{2}-\d{4}\b/);
      const npis = [...html.matchAll(/\b\d{10}\b/g)].map(([npi]) => npi);
      expect(
        npis.filter((npi) => !npi.startsWith('2') || !isNpi(npi)),
        file,
      ).toEqual([]);
    }
  });
});
