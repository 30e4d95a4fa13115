/** Looks at a page as somebody who cannot see it well would: axe's rules, and no sideways scrolling. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

export type Size = {
  readonly width: number;
  readonly height: number;
  /** False: only the width is looked at. */
  readonly axe?: boolean;
};
export type Scheme = 'light' | 'dark';

/** What axe finds, by rule and element. Dark differs from light by its colours only, so there they alone are asked for. */
export async function violations(page: Page, scheme: Scheme): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const only = scheme === 'dark' ? ', runOnly: ["color-contrast"]' : '';
  const { violations: found } = await page.evaluate<axe.AxeResults>(
    `axe.run(document, { resultTypes: ["violations"]${only} })`,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' ')}`,
  );
}

/** By how many px the page is wider than its window, once what a new size sets going (a table becoming cards) has come to rest. */
async function widerBy(page: Page): Promise<number> {
  const wider = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect
    .poll(wider, { timeout: 20_000 })
    .toBeLessThanOrEqual(0)
    .catch(() => undefined);
  return wider();
}

/** What is wrong at this size and scheme, a line each, named by where. */
export async function wrongWith(
  page: Page,
  where: string,
  size: Size,
  scheme: Scheme,
): Promise<readonly string[]> {
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const at = `${where}, ${size.width} px, ${scheme}`;
  // The width first: once it rests, axe looks at a page that stands still.
  const wide = await widerBy(page);
  const found = size.axe !== false ? await violations(page, scheme) : [];
  return [
    ...found.map((one) => `${at}: ${one}`),
    ...(wide > 0 ? [`${at}: ${wide} px wider than the window`] : []),
  ];
}
