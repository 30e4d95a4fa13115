/** What a person does again and again in the dashboard, by what they see. */
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { chromiumFile, startWithin } from './browser.ts';

/** A browser without the extension: the dashboard "open elsewhere". */
export function plainBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumFile, timeout: startWithin, args: ['--no-sandbox'] });
}

export type SignIn = { readonly email: string; readonly password: string };

export async function signIn(page: Page, origin: string, { email, password }: SignIn): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  // The address changes before the page stands; what is pressed in between is heard by nobody.
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** The code that connects an extension to this member. */
export async function browserCode(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/browsers`);
  await page.getByRole('button', { name: 'Show a code' }).click();
  const code = page.locator('output');
  await expect(code).toHaveText(/\S{8,}/);
  return (await code.textContent()) ?? '';
}

/** Puts a sheet in through the import page: columns as guessed, every good row. */
export async function importSheet(page: Page, origin: string, file: string): Promise<void> {
  await page.goto(`${origin}/import`);
  await page.getByLabel('CSV file').setInputFiles(file);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await page.getByText('Say what each column holds').waitFor();
  await page.getByRole('button', { name: 'Check the rows' }).click();
}

/** The line of a client in the readiness list. */
export const lineOf = (page: Page, client: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: client, exact: true }) });
