/** The list and a client by keyboard alone: find who is blocked and why, look, go on to the next, record, take back. */
import { signIn } from './harness/dashboard.ts';
import { runDemo } from './harness/demo.ts';
import { expect, test } from './harness/fixtures.ts';
import { tabTo } from './harness/keys.ts';
import { inventedNpi } from './harness/seed.ts';

test('who is blocked and why is a matter of keys', async ({ elsewhere }) => {
  const { service, signIn: who } = await runDemo();
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, who);
  await expect(page.getByRole('row').nth(1)).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('show blocked');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/state=blocked/);
  await expect(page.getByRole('row')).toHaveCount(4);

  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const peek = page.getByRole('complementary', { name: 'Peek at a client' });
  await expect(peek.getByRole('region', { name: 'Why, and what is next' })).toContainText(
    /Blocked \d+ days?/,
  );
  const first = await peek.getByRole('heading', { level: 2 }).first().textContent();
  await page.keyboard.press('j');
  await expect(peek.getByRole('heading', { level: 2 }).first()).not.toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(peek).toHaveCount(0);

  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/\d of 3/)).toBeVisible();
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name ?? '');
  await page.keyboard.press('[');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');

  await page.keyboard.press('u');
  await expect(page).toHaveURL(/state=blocked/);
  await expect(page.locator('tr:focus')).toContainText(name ?? '');
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog')).toContainText('Next client');
  await service.stop();
});

test('several are chosen, snoozed together and brought back by keys', async ({ elsewhere }) => {
  const { service, signIn: who } = await runDemo();
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, who);
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  const before = await page.getByText(/Snoozed until/).count();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(page.getByText('3 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Snooze…' }).press('Enter');
  await page.getByRole('button', { name: 'Preview' }).press('Enter');
  await expect(page.getByText(/Would change 3/)).toBeVisible();
  await page.getByRole('button', { name: 'Snooze 3' }).press('Enter');
  await expect(page.getByText(/Changed 3/)).toBeVisible();
  await expect(page.getByText(/Snoozed until/)).toHaveCount(before + 3);
  await page.getByRole('button', { name: 'Undo all' }).press('Enter');
  await expect(page.getByText(/Snoozed until/)).toHaveCount(before);
  await service.stop();
});

test('three hundred clients come in from a pasted sheet, without a pointer', async ({
  service,
  team,
  elsewhere,
}) => {
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, team.owner);
  await expect(page.getByRole('heading', { name: 'First days' })).toBeVisible();
  const rows = Array.from({ length: 300 }, (_, row) => `Client ${row},Jordan Lee ${row},${inventedNpi()}`);
  rows[7] = 'Client 7,Jordan Lee 7,1999999999';

  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  await tabTo(page, page.getByLabel('Or paste from your sheet, with its headings'));
  await page.keyboard.insertText(['Client,Provider name,Provider NPI', ...rows].join('\n'));
  await tabTo(page, page.getByRole('button', { name: 'Check the rows' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Say what each column holds')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Check the rows' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/1 row needs a fix/)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Import 299 clients' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/299 new clients/)).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Readiness\s+299/);
});
