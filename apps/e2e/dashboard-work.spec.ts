/** The jobs of a day by keyboard alone: nudges sent one after the other, an access review, a leaver's clients handed over. */
import type { BrowserContext, Page } from '@playwright/test';
import { signIn } from './harness/dashboard.ts';
import { runDemo } from './harness/demo.ts';
import { expect, test } from './harness/fixtures.ts';

async function start(elsewhere: () => Promise<BrowserContext>) {
  const { service, signIn: who } = await runDemo();
  const context = await elsewhere();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: service.origin });
  const page = await context.newPage();
  await signIn(page, service.origin, who);
  return { page, service };
}
const go = async (page: Page, keys: readonly [string, string], heading: string | RegExp) => {
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

test('those who wait are told one after the other; copied alone is not recorded', async ({ elsewhere }) => {
  const { page, service } = await start(elsewhere);
  await go(page, ['g', 'u'], /Waiting on/);
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  for (const key of ['j', 'j', 'x', 'j', 'x', 'm']) await page.keyboard.press(key);
  const dialog = page.getByRole('dialog');
  const take = dialog.getByRole('button', { name: 'Copy message' });
  await expect(take).toBeFocused();
  const first = await dialog.getByRole('heading', { level: 2 }).textContent();
  expect(first).toContain('(1 of 2)');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Yes, record it and go on' })).toBeFocused();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('We never ask for your password');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText('(2 of 2)');
  await expect(take).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/was told for/)).toHaveCount(1);
  await expect(page.getByText('Moved on').first()).toBeVisible();
  await service.stop();
});

test('an access review is gone through, signed off and locked by keys', async ({ elsewhere }) => {
  const { page, service } = await start(elsewhere);
  await go(page, ['g', 'a'], /Access reviews/);
  await page.getByRole('link', { name: /^Start the review of Harbor Pediatrics PA/ }).press('Enter');
  const entries = page.locator('li[data-row]');
  await expect(entries.first()).toBeVisible();
  const count = await entries.count();
  await entries.first().focus();
  await page.keyboard.press('2');
  for (let at = 1; at < count; at += 1) await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Sign off', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Sign off and lock' }).press('Enter');
  await expect(page.getByText('The record is locked.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /Still to be removed 1/ })).toBeVisible();
  await page.reload();
  await expect(page.getByText('The record is locked.')).toBeVisible();
  await service.stop();
});

test('a leaver’s clients are handed over, and what they could open is closed item by item', async ({
  elsewhere,
}) => {
  const { page, service } = await start(elsewhere);
  await go(page, ['g', 'l'], 'Somebody leaves');
  await page.getByRole('link', { name: /^Dev Patel/ }).press('Enter');
  await page.getByRole('button', { name: 'Record the day' }).press('Enter');
  await expect(page.getByText(/^Left on/)).toBeVisible();
  const open = page.getByRole('button', { name: /^I saw it done: Take their role at our firm away/ });
  await open.press('Enter');
  await expect(open).toHaveCount(0);
  const to = page.getByLabel('Give them to');
  await to.focus();
  await to.selectOption({ label: 'Rosa Lind' });
  await page.getByRole('button', { name: /^Hand over these/ }).press('Enter');
  await expect(page.getByText(/now belong to Rosa Lind/)).toBeVisible();
  await page.goto(`${service.origin}/sweeps`);
  await page.getByRole('link', { name: /^Dev Patel/ }).click();
  await expect(page.getByText('No client is theirs.')).toBeVisible();
  await service.stop();
});
