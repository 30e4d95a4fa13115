/** The Firefox package in Firefox itself: installed, signed in, its sidebar docked beside the portal, a tick that the team sees. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildForFirefox, type Firefox, firefoxFile, openFirefox } from './harness/firefox.ts';
import { expect, test } from './harness/fixtures.ts';
import { practicePage } from './harness/practice-page.ts';
import { addClient, addFirm, own } from './harness/seed.ts';

const pictures = fileURLToPath(new URL('../../.ci/out/pictures/panel/', import.meta.url));

const why = 'NOT RUN: no Firefox here (Debian: apt-get install firefox-esr, or FIREFOX=/path/to/firefox).';
if (!firefoxFile) console.log(`panel-firefox.spec.ts: ${why}`);
test.skip(!firefoxFile, why);

const text = (firefox: Firefox) => () =>
  firefox.inSidebar('return document.body.innerText;').then((words) => String(words));

/** Clicks the button that says this; false while it is not there. */
const press = (firefox: Firefox, name: string) =>
  expect
    .poll(() =>
      firefox.inSidebar(
        `const wanted = [...document.querySelectorAll('button')].find((one) =>
           (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(given[0]));
         wanted?.click();
         return Boolean(wanted);`,
        name,
      ),
    )
    .toBe(true);

const fill = (firefox: Firefox, label: string, value: string) =>
  expect
    .poll(() =>
      firefox.inSidebar(
        `const found = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === given[0]);
         const field = found && document.getElementById(found.htmlFor);
         if (!field) return false;
         field.value = given[1];
         field.dispatchEvent(new panel.Event('input', { bubbles: true }));
         return true;`,
        label,
        value,
      ),
    )
    .toBe(true);

test('the sidebar signs in, names the screen in front, and a tick reaches the team', async ({
  service,
  portal,
  team,
}) => {
  await addFirm(team);
  const osei = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  await own(team, osei.client);
  buildForFirefox();
  const firefox = await openFirefox(portal.port);
  try {
    const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
    await fill(firefox, 'Service address', service.origin);
    await fill(firefox, 'Code', code);
    await press(firefox, 'Connect');
    await expect.poll(text(firefox)).toContain('Synced');

    await firefox.go(portal.show(practicePage('ia-conn-list', 'a')));
    await expect.poll(text(firefox)).toContain('My Connections');

    // Firefox lets its owner take the host back at any time: the panel says so, and goes on.
    await firefox.hostIs('withheld');
    await expect.poll(text(firefox)).toContain('does not let Clearway look');
    await firefox.hostIs('granted');
    await expect.poll(text(firefox)).not.toContain('does not let Clearway look');

    await fill(firefox, 'Name or NPI', 'Amara');
    await press(firefox, 'Amara Osei');
    await press(firefox, 'Discovery');
    await press(firefox, 'Tell the client what has to come first: Not started. Mark as done');
    const ticked = async () => {
      const reply = await team.owner.api.client({ path: { teamId: team.id, clientId: osei.client } });
      return reply.history.some((entry) => entry.kind === 'step-ticked');
    };
    await expect.poll(ticked).toBe(true);
    await expect.poll(text(firefox)).toContain('Synced');
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, 'firefox-sidebar.png'), await firefox.picture());
  } catch (trouble) {
    throw new Error(`The sidebar showed:\n${await text(firefox)().catch(String)}`, { cause: trouble });
  } finally {
    await firefox.close();
  }
});
