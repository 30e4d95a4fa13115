/** Path (e): six rows that share doctors, groups and an official; one approval moves three clients, one undo takes it back. */
import { fileURLToPath } from 'node:url';
import { importSheet, lineOf, signIn } from './harness/dashboard.ts';
import { expect, test } from './harness/fixtures.ts';
import { addFirm, askFor, profileNamed } from './harness/seed.ts';

const sheet = fileURLToPath(new URL('./sheets/green-clinic-group.csv', import.meta.url));
const group = ['Lee at Green Clinic', 'Osei at Green Clinic', 'Patel at Green Clinic'];

test('the verdict says what is shared; the group’s approval moves its three doctors, and one undo all of them back', async ({
  service,
  team,
  elsewhere,
}) => {
  const firm = await addFirm(team);
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, team.owner);
  await importSheet(page, service.origin, sheet);

  const verdict = (client: string) => page.getByRole('row').filter({ hasText: client });
  await expect(verdict('Lee at Green Clinic')).toContainText('Green Clinic PLLC shared with rows 3, 4');
  await expect(verdict('Ruiz at North Group')).toContainText('Dana Ruiz shared with row 6');
  await expect(verdict('Tran at East Lab')).toContainText(/Kim Okafor.*row 6/);
  await page.getByRole('button', { name: 'Import 6 clients' }).click();
  await expect(page.getByText('6 new clients')).toBeVisible();

  await askFor(team, await profileNamed(team, 'Green Clinic PLLC'), firm);
  const board = await (await elsewhere()).newPage();
  await signIn(board, service.origin, team.owner);
  for (const client of group) await expect(lineOf(board, client)).toContainText('Waiting');

  await page.goto(service.origin);
  await lineOf(page, 'Lee at Green Clinic').getByRole('link').first().click();
  await page.getByRole('button', { name: /^Ask an organization .* shared with 2 clients/ }).click();
  await page.getByRole('button', { name: 'The organization approves', expanded: false }).click();
  await page.getByLabel('I saw it on the screen').check();
  await page.getByRole('button', { name: 'Keep the answer' }).click();

  for (const client of group) await expect(lineOf(board, client)).toContainText('Half open');
  await expect(lineOf(board, 'Tran at East Lab')).toContainText('Not started');

  await page.getByRole('group', { name: 'What was just kept' }).getByRole('button', { name: 'Undo' }).click();
  for (const client of group) await expect(lineOf(board, client)).toContainText('Waiting');
});
