/** Looks at a page as somebody who cannot see it well would: axe's rules, and no sideways scrolling. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export type Size = {
  readonly width: number;
  readonly height: number;
  /** False: only the width is looked at. */
  readonly axe?: boolean;
};
export type Scheme = 'light' | 'dark';

/** What is wrong at this size and scheme, a line each, named by where. */
export async function wrongWith(
  page: Page,
  where: string,
  size: Size,
  scheme: Scheme,
): Promise<readonly string[]> {
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const violations = size.axe !== false ? (await new AxeBuilder({ page }).analyze()).violations : [];
  const at = `${where}, ${size.width} px, ${scheme}`;
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${at}: ${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    ),
    ...(wide > 0 ? [`${at}: ${wide} px wider than the window`] : []),
  ];
}
