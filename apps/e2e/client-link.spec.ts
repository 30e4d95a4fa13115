/** The page a client link opens, in a real browser: on a phone, without scripts too, and what it says to the team. */
import { signIn } from './harness/dashboard.ts';
import { expect, test } from './harness/fixtures.ts';
import { wrongWith } from './harness/look.ts';
import { addClient, addFirm, askFor } from './harness/seed.ts';
import type { Service } from './harness/service-process.ts';
import type { Team } from './harness/team.ts';

const phone = { viewport: { width: 360, height: 740 } };

/** A doctor whom we asked on Monday, and a link for her. */
async function linkFor(service: Service, team: Team, language: 'en' | 'es' = 'en') {
  const firm = await addFirm(team);
  const added = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  await askFor(team, added.individual, firm);
  const body = { client: added.client, person: added.person, days: 14, language };
  const { path } = await team.owner.api.makeLink({ path: { teamId: team.id }, body });
  return { address: `${service.origin}${path}`, client: added.client };
}

test('she reads her step on her phone, says she did it, and the team’s board asks us to look', async ({
  service,
  team,
  elsewhere,
}) => {
  const { address } = await linkFor(service, team);
  const page = await (await elsewhere()).newPage();
  await page.setViewportSize(phone.viewport);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Hello Amara Osei' })).toBeVisible();
  await expect(page.getByText('by Tuesday, December 22')).not.toHaveCount(0);
  await page.getByText('A new password for I&A').click();
  await page.getByRole('button', { name: 'Make one for me' }).click();
  await expect(page.locator('output')).toHaveText(/^[A-Za-z]\S{11}$/);
  await page.getByRole('button', { name: 'I did this' }).click();
  await expect(page.getByText('Thank you. We wrote it down')).toBeVisible();

  const board = await (await elsewhere()).newPage();
  await signIn(board, service.origin, team.owner);
  await expect(board.getByText('Look whether it is open').first()).toBeVisible();
});

test('all of it works without scripts, in Spanish', async ({ service, team, elsewhere }) => {
  const { address } = await linkFor(service, team, 'es');
  const browser = (await elsewhere()).browser();
  const context = await browser?.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context?.newPage();
  if (!page) throw new Error('no page');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Hola, Amara Osei' })).toBeVisible();
  await page.getByRole('button', { name: 'Ya lo hice' }).click();
  await expect(page.getByText('Gracias. Lo anotamos')).toBeVisible();
});

test('axe finds nothing on it, nothing scrolls sideways, and a link that ended says so kindly', async ({
  service,
  team,
  elsewhere,
}) => {
  const { address } = await linkFor(service, team);
  const browser = (await elsewhere()).browser();
  const context = await browser?.newContext({ bypassCSP: true });
  const page = await context?.newPage();
  if (!page) throw new Error('no page');
  for (const place of [address, `${service.origin}/c/nothing`]) {
    await page.goto(place);
    for (const width of [320, 360, 1280])
      for (const scheme of ['light', 'dark'] as const)
        expect(await wrongWith(page, 'client page', { width, height: 740 }, scheme)).toEqual([]);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here any more' })).toBeVisible();
});
