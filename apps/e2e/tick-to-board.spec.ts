/** Path (a): from a sheet to a dated wait. A tick in the panel moves the team's board, open elsewhere, without a reload. */
import { fileURLToPath } from 'node:url';
import { openPanel } from './harness/browser.ts';
import { browserCode, importSheet, lineOf, signIn } from './harness/dashboard.ts';
import { expect, test } from './harness/fixtures.ts';
import { chooseClient, connect, screenLine } from './harness/panel.ts';
import { practicePage } from './harness/practice-page.ts';
import { addFirm } from './harness/seed.ts';

const sheet = fileURLToPath(new URL('./sheets/clients.csv', import.meta.url));

test('import, open My Connections, tick "request sent" twice over, tell the client: the board follows', async ({
  service,
  portal,
  installed,
  team,
  elsewhere,
}) => {
  await addFirm(team);
  const board = await (await elsewhere()).newPage();
  await signIn(board, service.origin, team.owner);
  await importSheet(board, service.origin, sheet);
  await board.getByRole('button', { name: 'Import 3 clients' }).click();
  await board.getByRole('link', { name: 'Show the clients' }).click();
  const line = lineOf(board, 'Osei');
  await expect(line).toContainText('Not started');

  const mine = await installed.context.newPage();
  await signIn(mine, service.origin, team.owner);
  const panel = await openPanel(installed.context);
  await connect(panel, service.origin, await browserCode(mine, service.origin));
  const page = await installed.context.newPage();
  await page.goto(portal.show(practicePage('ia-conn-list', 'a')));
  await expect(screenLine(panel)).toContainText('My Connections');

  await chooseClient(panel, 'Osei');
  await panel.getByRole('button', { name: 'Request sent' }).click();
  await expect(panel.getByLabel('When')).toHaveValue('2026-11-23');
  await panel.getByLabel('Tracking ID PECOS').fill('T111222333');
  await panel.getByLabel('Tracking ID NPPES').fill('T444555666');
  await panel.getByRole('button', { name: 'Save and tell the client' }).click();

  // Sent and not told: our move.
  await expect(line).toContainText('Us');
  await expect(line).toContainText(/tell the client/i);

  await expect(panel.getByLabel('Message')).toHaveValue(/PECOS[\s\S]*NPPES|NPPES[\s\S]*PECOS/);
  await panel.getByRole('button', { name: 'Copy message' }).click();
  await expect(line).toContainText('Us');
  await panel.getByRole('button', { name: 'Yes, mark as sent' }).click();

  // Told: the client's, with the day before the last day.
  await expect(line).toContainText('Waiting');
  await expect(line).toContainText('Client');
  await expect(line.locator('time').first()).toHaveAttribute('datetime', '2026-12-22');
  await expect(line).toContainText('Tue 22 Dec');

  await line.getByRole('link', { name: 'Osei' }).click();
  await expect(board.getByRole('heading', { level: 1 })).toHaveText('Osei');
  await expect(board.getByRole('main')).toContainText('Wed 23 Dec');
  await board.getByRole('tab', { name: 'Connections' }).click();
  await expect(board.getByRole('tabpanel')).toContainText('T111222333');
  await expect(board.getByRole('tabpanel')).toContainText('T444555666');

  // The clock of Baltimore decides: one second before its midnight it runs, one second after it has run out.
  await service.kill();
  await service.start('2026-12-24T04:58:00Z');
  await board.goto(service.origin);
  await expect(line).toContainText('At risk');
  await service.kill();
  await service.start('2026-12-24T05:00:01Z');
  await board.goto(service.origin);
  await expect(line).toContainText('Presumed lapsed');
});
