/** States of the dashboard that no link leads to: tabs, drawer, board, palette, dialogs and an open step, light and dark. */
import type { Page } from '@playwright/test';
import { signIn } from './harness/dashboard.ts';
import { runDemo } from './harness/demo.ts';
import { expect, test } from './harness/fixtures.ts';
import { type Size, wrongWith } from './harness/look.ts';

const desk: Size = { width: 1280, height: 800 };

/** Rules in both schemes at the desk; at the narrowest width only that nothing is wider (axe is slow, and looks.spec.ts has it there). */
async function all(page: Page, where: string): Promise<readonly string[]> {
  const found = [
    ...(await wrongWith(page, where, { width: 320, height: 700, axe: false }, 'light')),
    ...(await wrongWith(page, where, desk, 'dark')),
    ...(await wrongWith(page, where, desk, 'light')),
  ];
  return found;
}

/** The page is there and has read what it shows: without its heading, no bones means that nothing was drawn yet. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('.bones')).toHaveCount(0);
}

test('the states of the list', async ({ elsewhere }) => {
  const { service, signIn: who } = await runDemo();
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, who);
  await settled(page);
  const found: string[] = [];
  const visit = async (where: string, query: string) => {
    await page.goto(`${service.origin}/${query}`);
    await settled(page);
    found.push(...(await all(page, where)));
  };
  await visit('board', '?layout=board');
  await visit('nothing matches', '?q=nobody-is-called-this');
  await visit(
    'all columns',
    '?cols=client,state,squares,move,mover,act-by,age,owner,touched,npi,tags,go-live,findings',
  );
  await page.goto(`${service.origin}/`);
  await page.getByRole('row').nth(1).getByRole('checkbox').check();
  found.push(...(await all(page, 'one chosen')));
  await page.getByRole('button', { name: 'Snooze…' }).click();
  found.push(...(await all(page, 'bulk dialog')));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('clinic');
  found.push(...(await all(page, 'palette')));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Shift+?');
  found.push(...(await all(page, 'shortcuts')));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('row').nth(1).press('Enter');
  await expect(
    page
      .getByRole('complementary', { name: 'Peek at a client' })
      .getByText('Access now')
      .or(page.locator('aside table'))
      .first(),
  ).toBeVisible();
  found.push(...(await all(page, 'peek')));
  await service.stop();
  expect(found.join('\n')).toBe('');
});

test('the states of a client', async ({ elsewhere }) => {
  const { service, signIn: who } = await runDemo();
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, who);
  await page.getByRole('link', { name: 'Dr Wei Chen at Green Clinic' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dr Wei Chen at Green Clinic');
  const found: string[] = [];
  for (const tab of ['Connections', 'Path', 'Talk', 'Client link', 'Activity', 'Checklist']) {
    await page.getByRole('tab', { name: tab }).click();
    await settled(page);
    found.push(...(await all(page, `client, ${tab}`)));
  }
  await page.getByRole('button', { name: 'Check that access works' }).first().click();
  await page.locator('.step .title').first().click();
  found.push(...(await all(page, 'client, an open step')));
  await page.getByRole('region', { name: 'Why, and what is next' }).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await all(page, 'client, the next move')));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Write to the client' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await all(page, 'client, a message')));
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Dr Amara Lee' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dr Amara Lee');
  found.push(...(await all(page, 'a person')));
  await page.getByRole('link', { name: 'Green Clinic PC' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Green Clinic PC');
  found.push(...(await all(page, 'a profile')));
  await page.goto(`${service.origin}/gallery`);
  found.push(...(await all(page, 'gallery')));
  await service.stop();
  expect(found.join('\n')).toBe('');
});
