/** What a person does again and again in the side panel, by what they see. */
import { expect, type Page } from '@playwright/test';

/** Signs this browser in by the code of the dashboard. */
export async function connect(panel: Page, origin: string, code: string): Promise<void> {
  await panel.getByLabel('Service address').fill(origin);
  await panel.getByLabel('Code', { exact: true }).fill(code);
  await panel.getByRole('button', { name: 'Connect' }).click();
  await expect(panel.getByText(/^Synced/)).toBeVisible();
}

/** The heading that names the screen in front. */
export const screenLine = (panel: Page) =>
  panel.getByRole('status').filter({ hasText: /You’re on|I don’t know/ });

export async function chooseClient(panel: Page, name: string): Promise<void> {
  await panel.getByLabel('Name or NPI').fill(name);
  await panel.getByRole('button', { name: new RegExp(name) }).click();
  await expect(panel.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Everything the extension has stored, as one text. */
export function storedBy(panel: Page): Promise<string> {
  return panel.evaluate('chrome.storage.local.get(null).then((all) => JSON.stringify(all))');
}
