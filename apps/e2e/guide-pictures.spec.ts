/** A picture of every screen the guide has a page for, from the demo team; `npm run pictures` puts them into docs. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openPanel } from './harness/browser.ts';
import { signIn } from './harness/dashboard.ts';
import { runDemo } from './harness/demo.ts';
import { expect, test } from './harness/fixtures.ts';
import { chooseClient, connect, screenLine } from './harness/panel.ts';
import { practicePage } from './harness/practice-page.ts';
import { addClient, addFirm, askFor, own } from './harness/seed.ts';

const folder = fileURLToPath(
  new URL(
    process.env['PICTURES'] === 'docs' ? '../../docs/pictures/' : '../../.ci/out/pictures/',
    import.meta.url,
  ),
);
mkdirSync(folder, { recursive: true });

async function take(page: Page, name: string): Promise<void> {
  await expect(page.locator('.bones')).toHaveCount(0);
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
}

/** Pages the guide shows, and words that stand there once all is read. */
const places: Readonly<Record<string, readonly [address: string, words: string | RegExp]>> = {
  'my-work': ['/my-work', 'My work'],
  waiting: ['/waiting', 'Tidewater Imaging'],
  clocks: ['/clocks', 'Why these days'],
  reviews: ['/reviews?when=all', 'Harbor Pediatrics PA'],
  leaving: ['/sweeps', 'Rosa Lind'],
  messages: ['/messages', 'With an invented client.'],
  reports: ['/reports', 'How long each part takes'],
  firm: ['/firm', 'Riverbend Credentialing LLC'],
  members: ['/settings/members', 'Rosa Lind'],
  help: ['/help', 'Help'],
};

test('the other pages of the dashboard', async ({ elsewhere }) => {
  const { service, signIn: who } = await runDemo();
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, who);
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  for (const [name, [address, words]] of Object.entries(places)) {
    await page.goto(`${service.origin}${address}`);
    await expect(page.getByRole('main').getByText(words).filter({ visible: true }).first()).toBeVisible();
    await take(page, name);
  }
  await page.goto(`${service.origin}/`);
  await page.getByRole('link', { name: 'Dr Wei Chen at Green Clinic' }).click();
  for (const [name, of] of [
    ['person', 'Dr Amara Lee'],
    ['profile', 'Green Clinic PC'],
  ] as const) {
    await page.getByRole('link', { name: of }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(of);
    await take(page, name);
  }
  await service.stop();
});

test('the panel, alone and beside a page, and what a client sees by a link', async ({
  service,
  portal,
  installed,
  team,
  elsewhere,
}) => {
  const firm = await addFirm(team);
  const osei = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const tran = await addClient(team, 'Minh Tran', 'Tran Cardiology PC');
  for (const { client } of [osei, tran]) await own(team, client);
  await askFor(team, tran.individual, firm);

  const panel = await openPanel(installed.context);
  await panel.setViewportSize({ width: 400, height: 720 });
  await expect(panel.getByRole('button', { name: 'Connect' })).toBeVisible();
  await take(panel, 'panel-signed-out');
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  await connect(panel, service.origin, code);
  await expect(panel.getByRole('button', { name: /Amara Osei/ }).first()).toBeVisible();
  await take(panel, 'panel-next');

  const page = await installed.context.newPage();
  await page.goto(portal.show(practicePage('ia-conn-list', 'a')));
  await expect(screenLine(panel)).toContainText('My Connections');
  await chooseClient(panel, 'Amara Osei');
  await expect(panel.getByRole('button', { name: 'Request sent' })).toBeVisible();
  await take(panel, 'panel-step');
  await page.goto(portal.show(practicePage('ia-conn-list', 'near')));
  await expect(screenLine(panel)).not.toContainText('My Connections');
  await take(panel, 'panel-unknown');

  const options = await installed.context.newPage();
  await options.setViewportSize({ width: 900, height: 800 });
  await options.goto(panel.url().replace('sidepanel', 'options'));
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  await take(options, 'options');
  await options.goto(panel.url().replace('sidepanel', 'practice'));
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  await take(options, 'practice');

  const body = { client: tran.client, person: tran.person, days: 14, language: 'en' as const };
  const { path } = await team.owner.api.makeLink({ path: { teamId: team.id }, body });
  const theirs = await (await elsewhere()).newPage();
  await theirs.setViewportSize({ width: 720, height: 900 });
  await theirs.goto(`${service.origin}${path}`);
  await expect(theirs.getByRole('heading', { level: 1, name: 'Hello Minh Tran' })).toBeVisible();
  await take(theirs, 'client-link');
});
