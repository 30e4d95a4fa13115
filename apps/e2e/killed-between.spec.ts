/** Path (b): the service is killed between tick and send; it comes back, and the tick arrives exactly once. */
import { openPanel } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { chooseClient, connect, screenLine } from './harness/panel.ts';
import { practicePage } from './harness/practice-page.ts';
import { addClient, addFirm } from './harness/seed.ts';

test('a tick made while the service is down arrives once when it is back', async ({
  service,
  portal,
  installed,
  team,
}) => {
  await addFirm(team);
  const added = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  const panel = await openPanel(installed.context);
  await connect(panel, service.origin, code);

  const page = await installed.context.newPage();
  await page.goto(portal.show(practicePage('ia-conn-list', 'a')));
  await expect(screenLine(panel)).toContainText('My Connections');
  await chooseClient(panel, 'Amara Osei');

  await service.kill();
  await panel.getByRole('button', { name: 'Request sent' }).click();
  await panel.getByLabel('Tracking ID PECOS').fill('T111222333');
  await panel.getByLabel('Tracking ID NPPES').fill('T444555666');
  await panel.getByRole('button', { name: 'Save only' }).click();
  await expect(panel.getByText(/1 waiting|Sending 1/)).toBeVisible();

  await service.start();
  await expect(panel.getByText(/^Synced/)).toBeVisible({ timeout: 120_000 });
  const history = async () => {
    const { history } = await team.owner.api.client({ path: { teamId: team.id, clientId: added.client } });
    return history.filter(({ kind }) => kind === 'connections-requested');
  };
  expect(await history()).toHaveLength(1);

  // The same again after the service died once more: nothing waits, so nothing is sent a second time.
  await service.kill();
  await service.start();
  await panel.reload();
  await expect(panel.getByText(/^Synced/)).toBeVisible({ timeout: 120_000 });
  expect(await history()).toHaveLength(1);
});
