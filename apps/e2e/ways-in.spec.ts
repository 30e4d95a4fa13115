/** Ways in beside the password, in a real browser: a passkey of the device, and an account where anybody may make one. */
import { expect, test } from './harness/fixtures.ts';

test('a passkey is made in the settings and signs in by itself', async ({ service, team, elsewhere }) => {
  const origin = service.origin.replace('127.0.0.1', 'localhost');
  const page = await (await elsewhere()).newPage();
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail').fill(team.owner.email);
  await page.getByLabel('Password').fill(team.owner.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto(`${origin}/settings/account`);
  await page.getByLabel('Name of the device').fill('This laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('This laptop')).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`${origin}/sign-in`);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
});

test('where anybody may make an account, the sign-in page leads to it, and the first team follows', async ({
  service,
  elsewhere,
}) => {
  const page = await (await elsewhere()).newPage();
  await page.goto(`${service.origin}/sign-in`);
  await page.getByRole('link', { name: 'Make one' }).click();
  await page.getByLabel('Your name').fill('Noor Haddad');
  await page.getByLabel('Work e-mail').fill('noor@example.com');
  await page.getByLabel('Password').fill('kettle-orchard-violin-9');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(/new-team/);
});

test('without a mail server a forgotten password leads to who runs the service', async ({
  service,
  elsewhere,
}) => {
  const page = await (await elsewhere()).newPage();
  await page.goto(`${service.origin}/sign-in`);
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await expect(page.getByText('This service sends no mail.')).toBeVisible();
});
