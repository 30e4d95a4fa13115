/** The real docked side panel: opened by the browser beside the portal page, it follows the page in front. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser, openPanel } from './harness/browser.ts';
import { askTarget, dockedTarget, dockingExtension } from './harness/docked-panel.ts';
import { expect, test } from './harness/fixtures.ts';
import { connect } from './harness/panel.ts';
import { practicePage } from './harness/practice-page.ts';
import { addClient, addFirm } from './harness/seed.ts';

const pictures = fileURLToPath(new URL('../../.ci/out/pictures/panel/', import.meta.url));

test('docked beside My Connections it names the screen, and elsewhere it does not pretend', async ({
  service,
  portal,
  team,
}) => {
  await addFirm(team);
  await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const profile = mkdtempSync(join(tmpdir(), 'clearway-docked-'));
  const copy = dockingExtension();
  const installed = await openBrowser(portal.port, copy, profile, ['--remote-debugging-port=0']);
  try {
    const first = await openPanel(installed.context);
    const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
    await connect(first, service.origin, code);
    await first.close();

    const page = await installed.context.newPage();
    await page.goto(portal.show(practicePage('ia-conn-list', 'a')));
    const panel = await dockedTarget(profile, () => page.getByText('My Connections').first().click());
    const text = async () => {
      const reply = await askTarget(panel, 'Runtime.evaluate', {
        expression: 'document.body.innerText',
        returnByValue: true,
      });
      return JSON.stringify(reply);
    };
    await expect.poll(text).toContain('My Connections');
    await expect.poll(text).toContain('Who is this for?');
    mkdirSync(pictures, { recursive: true });
    const shot = JSON.parse(JSON.stringify(await askTarget(panel, 'Page.captureScreenshot', {})));
    writeFileSync(join(pictures, 'docked.png'), Buffer.from(shot.data, 'base64'));

    await page.goto('about:blank');
    await expect.poll(text).not.toContain('My Connections');
  } finally {
    await installed.close();
    for (const folder of [profile, copy]) rmSync(folder, { recursive: true, force: true });
  }
});
