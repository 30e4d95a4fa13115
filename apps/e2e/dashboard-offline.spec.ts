/** A service that dies in the middle of an edit and a tab that is closed meanwhile: nothing is lost, nothing is sent twice, and a second browser sees it without a reload. */
import { lineOf, signIn } from './harness/dashboard.ts';
import { expect, test } from './harness/fixtures.ts';
import { addClient } from './harness/seed.ts';

test('an edit made while the service is dead outlives its tab and arrives once', async ({
  service,
  team,
  elsewhere,
}) => {
  const { client } = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const board = await (await elsewhere()).newPage();
  await signIn(board, service.origin, team.owner);
  await board.goto(`${service.origin}/?cols=client,state,tags`);
  await expect(lineOf(board, 'Amara Osei')).toBeVisible();

  const mine = await elsewhere();
  const page = await mine.newPage();
  await signIn(page, service.origin, team.owner);
  await page.goto(`${service.origin}/clients/${client}`);
  const about = page.getByRole('region', { name: 'About this client' });
  await about.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Tags, by commas').fill('pilot');

  await service.kill();
  await page.getByRole('button', { name: 'Keep the edits' }).click();
  await expect(about).toContainText('pilot');
  await expect(page.getByRole('status').filter({ hasText: '1 waiting' }).first()).toBeVisible();
  await page.close();

  await service.start();
  const again = await mine.newPage();
  await again.goto(`${service.origin}/unsent`);
  await expect(again.getByText('Everything is kept')).toBeVisible();
  await expect(lineOf(board, 'Amara Osei')).toContainText('pilot', { timeout: 120_000 });
  const { history } = await team.owner.api.client({ path: { teamId: team.id, clientId: client } });
  expect(history.filter(({ kind }) => kind === 'client-edited')).toHaveLength(1);
});

test('what is typed and not yet kept is there again after the tab was closed', async ({
  service,
  team,
  elsewhere,
}) => {
  const { client } = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const mine = await elsewhere();
  const page = await mine.newPage();
  await signIn(page, service.origin, team.owner);
  await page.goto(`${service.origin}/clients/${client}?tab=talk`);
  await page.getByLabel('Say something').fill('The office manager is back on Monday');
  await page.close();
  const again = await mine.newPage();
  await again.goto(`${service.origin}/clients/${client}?tab=talk`);
  await expect(again.getByLabel('Say something')).toHaveValue('The office manager is back on Monday');
});
