/** Every page of the dashboard that a link leads to, at phone and desk sizes, light and dark: axe finds nothing and nothing scrolls sideways. */
import type { Page } from '@playwright/test';
import { signIn } from './harness/dashboard.ts';
import { runDemo } from './harness/demo.ts';
import { expect, test } from './harness/fixtures.ts';
import { type Size, wrongWith } from './harness/look.ts';

/** axe looks at the widest and the narrowest; between them only the width is asked for. */
const sizes: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 768, height: 900, axe: false },
  { width: 360, height: 780, axe: false },
  { width: 320, height: 700 },
];

/** What is wrong with the page at this address. A page without a heading is wrong too. */
async function lookAt(page: Page, origin: string, place: string): Promise<readonly string[]> {
  await page.goto(`${origin}${place}`);
  const heading = page.getByRole('heading', { level: 1 });
  const named = await heading.waitFor().then(
    () => true,
    () => false,
  );
  if (!named) return [`${place}: no heading`];
  await expect(page.locator('.bones')).toHaveCount(0);
  const found: string[] = [];
  for (const size of sizes)
    for (const scheme of ['light', 'dark'] as const)
      found.push(...(await wrongWith(page, place, size, scheme)));
  return found;
}

/** The addresses of the side bar, of settings, and of the first client. */
async function placesOf(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const links = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const client = await page.getByRole('row').getByRole('link').first().getAttribute('href');
  const own = new Set(links.map((link) => link.split('?')[0] ?? '').filter((link) => link.startsWith('/')));
  return [
    ...own,
    client ?? '',
    '/clients/new',
    '/help/start',
    '/nowhere/at/all',
    ...(await deepPlaces(page)),
  ];
}

/** A review, a sweep and a message as they stand open: pages that only a link of another page leads to. */
async function deepPlaces(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [list, inside] of [
    ['/reviews', '/reviews/'],
    ['/sweeps', '/sweeps/'],
    ['/messages', '/messages/'],
  ] as const) {
    await page.goto(`${new URL(page.url()).origin}${list}`);
    const link = page.getByRole('main').locator(`a[href^="${inside}"]`).first();
    found.push((await link.getAttribute('href')) ?? `${inside}has-no-link`);
  }
  return found;
}

for (const half of [0, 1])
  test(`the pages of the dashboard, ${half === 0 ? 'the odd ones' : 'the even ones'}`, async ({
    elsewhere,
  }) => {
    const { service, signIn: who } = await runDemo();
    const page = await (await elsewhere()).newPage();
    const found = half === 0 ? [...(await lookAt(page, service.origin, '/sign-in'))] : [];
    await page.setViewportSize({ width: 1280, height: 800 });
    await signIn(page, service.origin, who);
    await expect(page.getByRole('row').getByRole('link').first()).toBeVisible();
    const places = await placesOf(page);
    expect(places.length).toBeGreaterThan(8);
    for (const [at, place] of places.entries())
      if (at % 2 === half) found.push(...(await lookAt(page, service.origin, place)));
    await service.stop();
    expect(found.join('\n')).toBe('');
  });
