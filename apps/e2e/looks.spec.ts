/** Every screen of the dashboard and every state of the panel, at phone and desk sizes, light and dark: axe finds nothing and nothing scrolls sideways. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openPanel } from './harness/browser.ts';
import { browserCode, signIn } from './harness/dashboard.ts';
import { runDemo } from './harness/demo.ts';
import { expect, test } from './harness/fixtures.ts';
import { type Size, wrongWith } from './harness/look.ts';
import { connect } from './harness/panel.ts';
import { practicePage } from './harness/practice-page.ts';

const pictures = fileURLToPath(new URL('../../.ci/out/looks/', import.meta.url));
/** axe looks at the widest and the narrowest; between them only the width is asked for. */
const desk: readonly Size[] = [
  { width: 1280, height: 800, axe: true },
  { width: 768, height: 900, axe: false },
  { width: 360, height: 780, axe: false },
  { width: 320, height: 700, axe: true },
];
const narrow: readonly Size[] = [
  { width: 360, height: 780, axe: true },
  { width: 320, height: 700, axe: true },
];

async function all(page: Page, where: string, sizes: readonly Size[]): Promise<readonly string[]> {
  const found: string[] = [];
  mkdirSync(pictures, { recursive: true });
  for (const size of sizes)
    for (const scheme of ['light', 'dark'] as const) {
      found.push(...(await wrongWith(page, where, size, scheme)));
      await page.screenshot({
        path: `${pictures}${where.replaceAll(/[^a-z0-9]+/gi, '-')}-${size.width}-${scheme}.png`,
      });
    }
  return found;
}

/** Settled: the page has asked for all it shows. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.bones')).toHaveCount(0);
}

test('the dashboard', async ({ elsewhere }) => {
  test.setTimeout(400_000);
  const { service, signIn: who } = await runDemo();
  const page = await (await elsewhere()).newPage();
  const found = [...(await open(page, `${service.origin}/sign-in`).then(() => all(page, 'sign-in', desk)))];
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, service.origin, who);
  const places = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const client = await page.getByRole('row').getByRole('link').first().getAttribute('href');
  const own = [...new Set(places.map((place) => place.split('?')[0] ?? ''))].filter((place) =>
    place.startsWith('/'),
  );
  expect(own.length).toBeGreaterThan(5);
  for (const place of [...own, client ?? '', '/nowhere/at/all', '/clients/new']) {
    await open(page, `${service.origin}${place}`);
    found.push(...(await all(page, `dashboard ${place === client ? 'client' : place}`, desk)));
  }
  await service.stop();
  expect(found.join('\n')).toBe('');
});

test('the panel', async ({ installed, portal, elsewhere }) => {
  test.setTimeout(300_000);
  const { service, signIn: who } = await runDemo();
  const panel = await openPanel(installed.context);
  const found = [...(await all(panel, 'panel signed out', narrow))];
  const board = await (await elsewhere()).newPage();
  await signIn(board, service.origin, who);
  await connect(panel, service.origin, await browserCode(board, service.origin));
  found.push(...(await all(panel, 'panel my next', narrow)));

  const page = await installed.context.newPage();
  await page.goto(portal.show(practicePage('ia-conn-list', 'a')));
  await expect(panel.getByText('Who is this for?')).toBeVisible();
  found.push(...(await all(panel, 'panel who is this for', narrow)));
  await panel.getByRole('listitem').getByRole('button').first().click();
  await expect(panel.getByRole('heading', { level: 1 })).not.toHaveText('Clearway');
  found.push(...(await all(panel, 'panel client', narrow)));
  await page.goto(portal.show(practicePage('ia-conn-list', 'near')));
  await expect(panel.getByText('I don’t know this page')).toBeVisible();
  found.push(...(await all(panel, 'panel unknown page', narrow)));
  await service.stop();
  expect(found.join('\n')).toBe('');
});
