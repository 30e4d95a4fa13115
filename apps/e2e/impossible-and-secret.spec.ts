/** Path (f): a report the rules call impossible is kept with a finding; a note with a social security number is refused before it is stored anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPanel } from './harness/browser.ts';
import { signIn } from './harness/dashboard.ts';
import { expect, test } from './harness/fixtures.ts';
import { chooseClient, connect, storedBy } from './harness/panel.ts';
import { practicePage } from './harness/practice-page.ts';
import { addClient, addFirm, addPerson } from './harness/seed.ts';

/** Shaped like one; invented. */
const number = '412-55-9081';
const forms = [number, number.replaceAll('-', '')];

/** Every file below a folder, as bytes. */
function holds(folder: string, words: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(words));
}

test('an Access Manager "made" by an Access Manager is kept, with a finding', async ({
  service,
  team,
  installed,
}) => {
  const added = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  await addPerson(team, added, 'Dana Ruiz', 'am');
  await addPerson(team, added, 'Kim Okafor', 'unknown');
  const page = await installed.context.newPage();
  await signIn(page, service.origin, team.owner);
  await page.getByRole('link', { name: 'Amara Osei' }).click();

  await page.getByRole('button', { name: 'Record role of Kim Okafor' }).click();
  const role = page.getByLabel('Role in I&A at Osei Family Medicine LLC');
  const form = page.locator('form').filter({ has: role });
  await role.selectOption({ label: 'Access Manager' });
  await form.getByLabel('Who made it so').selectOption({ label: 'Dana Ruiz' });
  await form.getByRole('button', { name: 'Keep the role' }).click();

  const toCheck = page.getByRole('region', { name: 'To check' });
  await expect(toCheck).toContainText('Dana Ruiz');
  await expect(toCheck).toContainText('Only the Authorized Official');
  await expect
    .poll(async () => {
      const { history } = await team.owner.api.client({ path: { teamId: team.id, clientId: added.client } });
      return history.find(({ kind, findings }) => kind === 'role-recorded' && findings.length > 0)?.findings;
    })
    .toEqual(['am-made-am']);
  await page.reload();
  await expect(page.getByRole('region', { name: 'To check' })).toContainText('Dana Ruiz');
});

test('a note with a social security number is refused in the panel and stored nowhere', async ({
  service,
  team,
  installed,
  portal,
}) => {
  await addFirm(team);
  await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  const panel = await openPanel(installed.context);
  await connect(panel, service.origin, code);
  const page = await installed.context.newPage();
  await page.goto(portal.show(practicePage('ia-conn-list', 'b')));
  await chooseClient(panel, 'Amara Osei');
  await panel.getByRole('button', { name: 'Request sent' }).click();

  const note = panel.getByLabel('Note');
  await note.fill('Called her on Friday.');
  await note.pressSequentially(` Her number is ${number}, she says.`);
  await expect(panel.getByText('looks like a Social Security number')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Save only' })).toHaveAttribute('aria-disabled', 'true');
  const stored = await storedBy(panel);
  expect(stored).toContain('draft:');
  for (const form of forms) expect(stored).not.toContain(form);

  await note.fill('Called her on Friday.');
  await panel.getByRole('button', { name: 'Save only' }).click();
  await expect(panel.getByText(/^Synced/)).toBeVisible();
  for (const form of forms) {
    expect(holds(service.data, form)).toEqual([]);
    expect(service.printed()).not.toContain(form);
  }
  expect(holds(service.data, 'Osei').length).toBeGreaterThan(0);
});

test('the service refuses the same note from anybody, and keeps nothing of it', async ({ service, team }) => {
  const added = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const { records } = await team.owner.api.client({ path: { teamId: team.id, clientId: added.client } });
  const change = {
    kind: 'client-edited',
    id: `ch_${'0123456789abcdefghjkmnpqrs'}`,
    record: added.client,
    base: records[0]?.version ?? 0,
    at: '2026-11-23T15:00:00.000Z',
    catalogue: '1',
    note: `Her number is ${number}.`,
  };
  const reply = await team.owner.api.changes({ path: { teamId: team.id }, body: { changes: [change] } });
  expect(reply.results[0]).toMatchObject({ accepted: false, refusal: { code: 'secret', field: 'note' } });
  expect(JSON.stringify(reply)).not.toContain(number);
  for (const form of forms) expect(holds(service.data, form)).toEqual([]);
});
