/** Signing the panel in through a window of the dashboard (PKCE): no password and no token passes through the extension's hands by typing. */
import { openPanel } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { storedBy } from './harness/panel.ts';

test('through the dashboard: the window asks who may, and the panel is connected', async ({
  service,
  installed,
  team,
}) => {
  const panel = await openPanel(installed.context);
  await panel.getByLabel('Service address').fill(service.origin);
  const opened = installed.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Sign in through the dashboard' }).click();
  const window = await opened;
  await window.getByLabel('E-mail').fill(team.owner.email);
  await window.getByLabel('Password').fill(team.owner.password);
  await window.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Connect this browser' })).toBeVisible();
  await window.getByRole('button', { name: /^(Connect|Allow)/ }).click();
  await expect(panel.getByText(/^Synced/)).toBeVisible();
  expect(await storedBy(panel)).not.toContain(team.owner.password);
});

test('a window that is closed changes nothing, and says so', async ({ service, installed }) => {
  const panel = await openPanel(installed.context);
  await panel.getByLabel('Service address').fill(service.origin);
  const opened = installed.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Sign in through the dashboard' }).click();
  await (await opened).close();
  await expect(panel.getByText('The window was closed before you allowed it.')).toBeVisible();
});
