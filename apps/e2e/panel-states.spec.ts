/** Every state of the side panel (wireframes 5.2): reached as people reach it, clean by axe, pictured, and restored on reopening. */
import type { BrowserContext, Page } from '@playwright/test';
import { openPanel } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { chooseClient, connect, screenLine, storedBy } from './harness/panel.ts';
import { look } from './harness/panel-states.ts';
import type { Portal } from './harness/portal.ts';
import { practicePage } from './harness/practice-page.ts';
import { addClient, addFirm, answer, askFor, own } from './harness/seed.ts';
import type { Service } from './harness/service-process.ts';
import { addMember, type Team } from './harness/team.ts';
import { toWorker } from './harness/worker-mail.ts';

test.setTimeout(240_000);

async function clients(team: Team) {
  const firm = await addFirm(team);
  const osei = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const tran = await addClient(team, 'Minh Tran', 'Tran Cardiology PC');
  const long = await addClient(
    team,
    'Lucia Hernandez-Villanueva de la Torre',
    'Southwest Comprehensive Cardiovascular and Thoracic Surgery Associates PLLC',
  );
  const ruiz = await addClient(team, 'Dana Ruiz', 'North Group LLC');
  for (const profile of [tran.individual, tran.organization, ruiz.individual, ruiz.organization])
    await askFor(team, profile, firm);
  for (const profile of [ruiz.individual, ruiz.organization]) await answer(team, profile, 'approved');
  for (const { client } of [osei, tran, long, ruiz]) await own(team, client);
  return { osei, tran };
}

async function signedIn(context: BrowserContext, service: Service, team: Team): Promise<Page> {
  const panel = await openPanel(context);
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  await connect(panel, service.origin, code);
  return panel;
}

async function showPage(
  context: BrowserContext,
  portal: Portal,
  screen: string,
  variant: 'a' | 'b' | 'near' = 'a',
) {
  const page = await context.newPage();
  await page.goto(portal.show(practicePage(screen, variant)));
  return page;
}

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
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('button', { name: 'Not needed', exact: true }).click();
  await look(panel, 'not-needed');
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('button', { name: 'Connections', exact: false, expanded: false }).first().click();
  await panel.getByRole('button', { name: 'Press Find Provider' }).last().click();
  // What one scrolled to stays in sight, and comes back after a close.
  const down = () => panel.locator('main').evaluate((main) => main.scrollTop);
  await panel.getByRole('heading', { name: /^Signature/ }).scrollIntoViewIfNeeded();
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

test('offline with work that waits, service gone, a refused change, two answers at once, signed out', async ({
  service,
  installed,
  team,
}) => {
  const { osei, tran } = await clients(team);
  const panel = await signedIn(installed.context, service, team);
  await panel.getByRole('button', { name: /Amara Osei.*Move/ }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'Amara Osei' })).toBeVisible();
  // Here in full: what was never read cannot be worked on without the service.
  await panel.getByRole('button', { name: /^Discovery/ }).click();

  // The browser's own switch leaves the worker on line, so the other end goes as well.
  await service.kill();
  await installed.context.setOffline(true);
  await expect(panel.getByText('You are offline. Nothing is waiting.')).toBeVisible();
  await panel
    .getByRole('button', { name: /Not started. Mark as done/ })
    .last()
    .click();
  await expect(panel.getByText('1 change is kept here and waits.')).toBeVisible();
  await look(panel, 'offline');
  await panel.getByRole('button', { name: /Offline, 1 waiting/ }).click();
  await expect(panel.getByRole('heading', { name: 'Not yet with the team' })).toBeVisible();
  await look(panel, 'waiting-to-be-sent');
  await panel.keyboard.press('Escape');
  await installed.context.setOffline(false);
  await panel.reload();
  await expect(panel.getByText('The service does not answer.')).toBeVisible();
  await look(panel, 'service-gone');
  await panel.getByRole('button', { name: 'Try now' }).click();
  await expect(panel.getByText('The service does not answer.')).toBeVisible();
  // Nobody presses anything: what waits is sent when the service answers again.
  await service.start();
  await expect(panel.getByText(/^Synced/)).toBeVisible();

  const base = { base: 0, at: '2026-11-23T15:00:00Z', catalogue: '2026.11.1' };
  const lost = {
    ...base,
    id: `ch_${'0'.repeat(26)}`,
    kind: 'step-started',
    record: `cl_${'0'.repeat(26)}`,
    step: 'conn-ind-consent',
    note: 'Rang twice',
  };
  await toWorker(panel, 'change', {
    team: team.id,
    says: 'Step begun — a client that is gone',
    change: lost,
  });
  await panel.getByRole('button', { name: 'Look' }).click();
  await expect(panel.getByText('Rang twice')).toBeVisible();
  await look(panel, 'refused-tray');
  await panel.getByRole('button', { name: 'Discard' }).click();
  await panel.keyboard.press('Escape');

  // A colleague answers while this panel is offline and answers otherwise: both answers are kept, a person settles it.
  const dev = await addMember(service.origin, team, 'Dev Okafor');
  await installed.context.setOffline(true);
  await expect(panel.getByText('You are offline. Nothing is waiting.')).toBeVisible();
  await dev.api.changes({
    path: { teamId: team.id },
    body: {
      changes: [
        {
          ...base,
          id: `ch_${'1'.repeat(26)}`,
          kind: 'question-answered',
          record: osei.client,
          question: 'account',
          answer: 'no',
        },
      ],
    },
  });
  await panel.getByRole('button', { name: /^Ask whether an I&A account exists: .*Mark as done/ }).click();
  await panel.getByRole('radio', { name: 'Yes' }).check();
  await panel.getByRole('button', { name: 'Save the answer' }).click();
  await installed.context.setOffline(false);
  await expect(panel.getByText(/"yes" is kept, Dev Okafor had set "no"/i)).toBeVisible();
  await look(panel, 'finding');
  await panel.getByRole('button', { name: 'Settled' }).click();
  await expect(panel.getByRole('button', { name: 'Settled' })).toBeHidden();
  await expect(panel.getByText(/^Synced/)).toBeVisible();

  const { browsers } = await team.owner.api.browsers({ path: { teamId: team.id } });
  for (const { id } of browsers)
    await team.owner.api.forgetBrowser({ path: { teamId: team.id, browserId: id } });
  await toWorker(panel, 'change', {
    team: team.id,
    says: 'Step begun — Minh Tran',
    change: { ...lost, id: `ch_${'2'.repeat(26)}`, record: tran.client },
  });
  await expect(panel.getByText('You are signed out. 1 change is kept here and waits.')).toBeVisible();
  await look(panel, 'signed-out-with-unsent');

  const options = await installed.context.newPage();
  await options.goto(panel.url().replace('sidepanel', 'options'));
  await options.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(options.getByText('1 change is not with the team yet.')).toBeVisible();
  await look(options, 'options');
});
