/** A state of the panel looked at as people meet it: three widths, light and dark, by axe and as a picture. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { violations } from './look.ts';

const folder = fileURLToPath(new URL('../../../.ci/out/pictures/panel/', import.meta.url));
export const widths = [320, 360, 420] as const;
export const schemes = ['light', 'dark'] as const;
const height = 740;

/** axe finds nothing, nothing is wider than the panel, and a picture of each width and scheme is kept. */
export async function look(page: Page, state: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Polled: what a new width sets going may take a moment to come to rest. Then axe looks at what stands still.
      await expect
        .poll(() => widest(page), `${state} at ${width} px is wider than the panel`)
        .toBeLessThanOrEqual(width);
      expect(await violations(page, colorScheme), `${state} at ${width} px, ${colorScheme}`).toEqual([]);
      await page.screenshot({ path: `${folder}${state}-${width}-${colorScheme}.png` });
    }
  }
  await page.setViewportSize({ width: 360, height });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Width of the widest thing that can be scrolled to. */
const widest = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(document.documentElement.scrollWidth, document.querySelector('main')?.scrollWidth ?? 0),
  );
