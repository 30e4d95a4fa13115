/** The pictures of the README and the guide, made from the real thing. They lie in .ci/out/pictures; `npm run pictures` puts them into docs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPanel } from './harness/browser.ts';
import { browserCode, importSheet, lineOf, signIn } from './harness/dashboard.ts';
import { runDemo } from './harness/demo.ts';
import { expect, test } from './harness/fixtures.ts';
import { type Frame, movingPicture } from './harness/moving-picture.ts';
import { chooseClient, connect, screenLine } from './harness/panel.ts';
import { practicePage } from './harness/practice-page.ts';
import { addClient, addFirm, answer, askFor } from './harness/seed.ts';
import { pictureOf } from './harness/side-by-side.ts';
import { headerOf, screenSize, storePicture, storeTile, tileSize } from './harness/store-pictures.ts';

const into = (docs: string, out: string) =>
  fileURLToPath(new URL(`../../${process.env['PICTURES'] === 'docs' ? docs : out}`, import.meta.url));
const folder = into('docs/pictures/', '.ci/out/pictures/');
const forStores = into('docs/store/pictures/', '.ci/out/pictures/store/');

test('one tick, from the panel to the board', async ({ service, portal, installed, team, elsewhere }) => {
  const firm = await addFirm(team);
  await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const tran = await addClient(team, 'Minh Tran', 'Tran Cardiology PC');
  const ruiz = await addClient(team, 'Dana Ruiz', 'North Group LLC');
  await addClient(team, 'Riya Patel', 'Patel Dermatology LLC');
  for (const profile of [tran.individual, ruiz.individual, ruiz.organization])
    await askFor(team, profile, firm);
  await answer(team, ruiz.individual, 'approved');

  const board = await (await elsewhere()).newPage();
  await board.setViewportSize({ width: 1100, height: 434 });
  await signIn(board, service.origin, team.owner);
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  const panel = await openPanel(installed.context);
  await panel.setViewportSize({ width: 372, height: 682 });
  await connect(panel, service.origin, code);
  const page = await installed.context.newPage();
  await page.setViewportSize({ width: 836, height: 300 });
  await page.goto(portal.show(practicePage('ia-conn-list', 'b')));
  await expect(screenLine(panel)).toContainText('My Connections');

  const frames: Frame[] = [];
  const desk = { portal: page, panel, board };
  const stores: Buffer[] = [];
  const take = async (words: string, milliseconds = 2600) => {
    stores.push(await storePicture(installed.context, desk, words));
    frames.push({ png: await pictureOf(await elsewhere(), desk, words), milliseconds });
  };
  const line = lineOf(board, 'Amara Osei');
  await expect(line).toContainText('Not started');
  await chooseClient(panel, 'Amara Osei');
  await expect(panel.getByRole('button', { name: 'Request sent' })).toBeVisible();
  await take('My Connections is open: the panel shows the step that belongs there.');

  await panel.getByRole('button', { name: 'Request sent' }).click();
  await panel.getByLabel('Tracking ID PECOS').fill('T111222333');
  await panel.getByLabel('Tracking ID NPPES').fill('T444555666');
  await take('Request sent, with the two tracking IDs.');

  await panel.getByRole('button', { name: 'Save and tell the client' }).click();
  await expect(line).toContainText(/tell the client/i);
  await take('The board knows at once: our move is to tell the client. The words are ready.');

  await panel.getByRole('button', { name: 'Copy message' }).click();
  await panel.getByRole('button', { name: 'Yes, mark as sent' }).click();
  await expect(line).toContainText('Tue 22 Dec');
  await take('Told: now it waits on the client, act by Tue 22 Dec.', 4000);

  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}one-tick.png`, movingPicture(frames));
  writeFileSync(`${folder}one-tick-still.png`, frames.at(-1)?.png ?? Buffer.alloc(0));
  expect(frames).toHaveLength(4);

  mkdirSync(forStores, { recursive: true });
  const tile = await storeTile(installed.context);
  writeFileSync(`${forStores}tile.png`, tile);
  for (const [at, png] of stores.entries()) writeFileSync(`${forStores}${at + 1}.png`, png);
  expect(headerOf(tile)).toEqual({ ...tileSize, alpha: false });
  for (const png of stores) expect(headerOf(png)).toEqual({ ...screenSize, alpha: false });
});

test('the pages of the guide', async ({ elsewhere }) => {
  const { service, signIn: who } = await runDemo();
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, who);
  const take = async (name: string) => {
    await expect(page.locator('.bones')).toHaveCount(0);
    await page.screenshot({ path: `${folder}${name}.png` });
  };
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await take('readiness');
  await page.getByRole('row').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Access now' })).toBeVisible();
  await take('client');
  await importSheet(
    page,
    service.origin,
    fileURLToPath(new URL('./sheets/green-clinic-group.csv', import.meta.url)),
  );
  await expect(page.getByRole('button', { name: /^Import \d clients/ })).toBeVisible();
  await take('import');
  await browserCode(page, service.origin);
  await take('connect');
  await service.stop();
});
