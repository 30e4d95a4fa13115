/** A person without a pointer: Tab until what they look for has the focus. */
import { expect, type Locator, type Page } from '@playwright/test';

/** So many presses reach anything on a page; more means that Tab never comes to it. */
const most = 200;

export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  const has = () => wanted.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < most && !(await has()); press += 1) await page.keyboard.press('Tab');
  await expect(wanted).toBeFocused();
}
