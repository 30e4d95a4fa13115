/** Every state of the side panel (wireframes 5.2): reached as people reach it, clean by axe, pictured, and restored on reopening. */
import { openPanel } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { chooseClient, connect, screenLine, storedBy } from './harness/panel.ts';
import { clients, showPage, signedIn } from './harness/panel-scene.ts';
import { look } from './harness/panel-states.ts';
import { practicePage } from './harness/practice-page.ts';

test('signed out, no answer, my next, search, keys, rules, options', async ({ service, installed, team }) => {
  const panel = await openPanel(installed.context);
  await expect(panel.getByRole('button', { name: 'Connect' })).toBeVisible();
  await look(panel, 'signed-out');

  await panel.getByLabel('Service address').fill('127.0.0.1:9');
  await panel.getByLabel('Code', { exact: true }).fill('ABCD-EFGH');
  await panel.getByRole('button', { name: 'Connect' }).click();
  await expect(panel.getByText('No answer from')).toBeVisible();
  await look(panel, 'no-service');

  await clients(team);
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  await connect(panel, service.origin, code);
  await expect(panel.getByRole('button', { name: /Amara Osei.*Move/ })).toBeVisible();
  await look(panel, 'my-next');

  await panel.keyboard.press('/');
  await panel.getByLabel('Name or NPI').fill('tran');
  await expect(panel.getByRole('button', { name: /Minh Tran/ })).toBeVisible();
  await look(panel, 'find-client');
  await panel.keyboard.press('Escape');

  await panel.keyboard.press('?');
  await expect(panel.getByRole('heading', { name: 'Keys' })).toBeVisible();
  await look(panel, 'keys');
  await panel.keyboard.press('Escape');
});

test('on the portal: who is this for, next step, evidence, message, waiting', async ({
  service,
  portal,
  installed,
  team,
}) => {
  await clients(team);
  const panel = await signedIn(installed.context, service, team);
  await showPage(installed.context, portal, 'ia-conn-list');
  await expect(screenLine(panel)).toContainText('My Connections');
  await look(panel, 'who-is-this-for');

  await chooseClient(panel, 'Lucia Hernandez-Villanueva de la Torre');
  await expect(panel.getByRole('button', { name: 'Request sent' })).toBeVisible();
  await look(panel, 'next-step');

  await panel.getByRole('button', { name: 'Request sent' }).click();
  await panel.getByLabel('Tracking ID PECOS').fill('T111222333');
  await panel.getByLabel('Note').fill('Her SSN is 219-09-9999');
  await expect(panel.getByText('This looks like a Social Security number')).toBeVisible();
  await look(panel, 'evidence-with-a-secret');

  // What was typed comes back after a close; the secret never was kept.
  await panel.close();
  const again = await openPanel(installed.context);
  await expect(again.getByLabel('Tracking ID PECOS')).toHaveValue('T111222333');
  await expect(again.getByLabel('Note')).toHaveValue('');
  await again.getByLabel('Note').fill('Sent together');
  await look(again, 'evidence');
  await again.getByRole('button', { name: 'Save and tell the client' }).click();
  await expect(again.getByRole('button', { name: 'Copy message' })).toBeVisible();
  await look(again, 'tell-the-client');
  await again.getByRole('button', { name: 'Copy message' }).click();
  await expect(again.getByText('Did you send it?')).toBeVisible();
  await look(again, 'did-you-send-it');
  await again.getByRole('button', { name: 'Yes, mark as sent' }).click();

  // A tracking ID mistyped is put right; it is no second request.
  await again.getByRole('button', { name: /^Connections/ }).click();
  await again
    .getByRole('button', { name: /^Submit the request/ })
    .last()
    .click();
  await again.getByRole('button', { name: 'Edit what was recorded' }).click();
  await expect(again.getByLabel('Tracking ID PECOS')).toHaveValue('T111222333');
  await look(again, 'correct-a-tracking-id');
  await again.getByLabel('Tracking ID PECOS').fill('T111222334');
  await again.getByRole('button', { name: 'Save the correction' }).click();
  await expect(again.getByText('Tracking ID corrected')).toBeVisible();

  await again.keyboard.press('h');
  await chooseClient(again, 'Minh Tran');
  await expect(again.getByText(/Waiting on the client/)).toBeVisible();
  await look(again, 'waiting');
  await again.keyboard.press('c');
  await again.getByRole('button', { name: 'Said. Go on' }).click();
  // The client sees this screen too: the one before, whose toast may still stand, is not named.
  await expect(again.getByText(/Hernandez/)).toHaveCount(0);
  await look(again, 'on-the-call');
});

test('cannot do it, not needed, unknown screen, sweep, expected, checklist', async ({
  service,
  portal,
  installed,
  team,
}) => {
  await clients(team);
  const panel = await signedIn(installed.context, service, team);
  const page = await showPage(installed.context, portal, 'ia-conn-open');
  await expect(screenLine(panel)).toContainText('My Connections');
  await panel.getByRole('button', { name: 'Morning sweep of all that waits' }).click();
  await expect(panel.getByRole('button', { name: /PECOS seen approved, Tran Cardiology PC/ })).toBeVisible();
  await panel.getByRole('button', { name: /PECOS seen approved, Tran Cardiology PC/ }).press('Enter');
  await expect(
    panel.getByRole('button', { name: /PECOS seen approved, Tran Cardiology PC/ }),
  ).toHaveAttribute('aria-pressed', 'true');
  await look(panel, 'morning-sweep');
  await panel.keyboard.press('Escape');

  await chooseClient(panel, 'Amara Osei');
  await panel.getByRole('button', { name: 'Can’t do it', exact: true }).click();
  await panel
    .getByLabel('Can’t do it, because')
    .selectOption({ label: 'A former biller or employee controls the account' });
  await look(panel, 'cannot-do-it');
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await panel.getByRole('button', { name: 'Not needed', exact: true }).click();
  await look(panel, 'not-needed');
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await panel.getByRole('button', { name: 'Connections', exact: false, expanded: false }).first().click();
  await panel.getByRole('button', { name: 'Press Find Provider' }).last().click();
  // What one scrolled to stays in sight, and comes back after a close.
  const down = () => panel.locator('main').evaluate((main) => main.scrollTop);
  await panel.getByRole('main').getByRole('heading').last().scrollIntoViewIfNeeded();
  const there = await down();
  expect(there).toBeGreaterThan(100);
  await expect.poll(() => storedBy(panel)).toMatch(/"scroll":[1-9]\d\d/);
  await panel.reload();
  await expect.poll(down).toBeGreaterThan(there / 2);
  await look(panel, 'checklist');

  await page.goto(portal.show(practicePage('ia-conn-open', 'near')));
  await expect(screenLine(panel)).not.toContainText('opened');
  await look(panel, 'another-screen');

  await page.goto(portal.show(practicePage('ia-uid-info', 'near')));
  await expect(screenLine(panel)).toContainText('I don’t know this page');
  await look(panel, 'unknown-screen');
  await panel.getByRole('button', { name: 'Report this page' }).click();
  await expect(panel.getByLabel('The report')).toHaveValue(/Phrases seen/);
  await panel.getByLabel('Which screen is it?').selectOption({ label: 'I&A: My Connections' });
  await expect(screenLine(panel)).toContainText('My Connections (picked)');

  await page.goto(portal.show(practicePage('ia-home-pending-prov', 'a')));
  await panel.keyboard.press('h');
  await expect(panel.getByRole('heading', { name: 'Clients we expect to add us' })).toBeVisible();
  await look(panel, 'expected-clients');

  await page.goto(portal.show(practicePage('ia-pw-reset', 'a')));
  await panel.getByRole('button', { name: 'Rules for user IDs and passwords' }).click();
  await panel.getByLabel('Password to check').fill('abc');
  await look(panel, 'rules-card');
});
