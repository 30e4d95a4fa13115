/** Nothing of a portal page leaves the browser: no text, title, path, phrase or screen, while the panel is used on every kind of page. */
import { pages } from '@clearway/catalog/pages';
import { phrases } from '@clearway/catalog/phrases';
import { screens } from '@clearway/catalog/screens';
import { openPanel } from './harness/browser.ts';
import { expect, test } from './harness/fixtures.ts';
import { chooseClient, connect, screenLine } from './harness/panel.ts';
import { record } from './harness/recorder.ts';
import { addClient, addFirm } from './harness/seed.ts';

const visited = pages
  .filter((page) => page.variant === 'a' && page.host === 'nppes.cms.hhs.gov')
  .slice(0, 24);

test('a recorder between panel and service hears ticks, and nothing of the pages', async ({
  service,
  portal,
  installed,
  team,
}) => {
  await addFirm(team);
  await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const line = await record(service.origin);
  const elsewhere: string[] = [];
  installed.context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && ![line.origin, 'https://nppes.cms.hhs.gov'].includes(origin))
      elsewhere.push(request.url());
  });

  const panel = await openPanel(installed.context);
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  await connect(panel, line.origin, code);
  const page = await installed.context.newPage();
  for (const one of visited) {
    await page.goto(portal.show(one));
    const title = screens.find((screen) => screen.id === one.screen)?.title ?? '';
    await expect(screenLine(panel)).toContainText(title);
  }
  await panel.bringToFront();
  await panel.keyboard.press('/');
  await chooseClient(panel, 'Amara Osei');
  await panel.getByRole('button', { name: 'Discovery' }).click();
  await panel
    .getByRole('button', { name: /Not started. Mark as done/ })
    .last()
    .click();
  await expect
    .poll(() => line.sent().some((one) => one.startsWith('POST') && one.includes('/changes')))
    .toBe(true);

  const all = line.sent().join('\n');
  const words = phrases.filter((phrase) => phrase.text.includes(' ')).map((phrase) => phrase.text);
  const found = [
    ...words,
    ...screens.map((screen) => screen.id),
    ...screens.map((screen) => screen.code),
    'IAWeb',
    'practice.reader',
    'Practice page',
  ].filter((text) => all.includes(text));
  expect(found).toEqual([]);
  expect(elsewhere).toEqual([]);
  await line.close();
});
