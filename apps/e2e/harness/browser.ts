/** Chromium with the built extension loaded, the portal's names mapped to the practice pages. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';

export const builtExtension = fileURLToPath(new URL('../../extension/.output/chrome-mv3', import.meta.url));
/** Fixed by the `key` of the manifest. */
export const extensionId = 'dffoppecncbpcpjhephapoaoekjklpjl';

export const chromiumFile = process.env['CHROMIUM'] || '/usr/bin/chromium';
/** A busy machine takes its time to start a browser. */
export const startWithin = 180_000;
const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
];

export type Installed = { readonly context: BrowserContext; readonly close: () => Promise<void> };

/** A browser of its own profile. Closing it forgets the profile; `folder` keeps one over several openings. */
export async function openBrowser(
  portalPort: number,
  extension = builtExtension,
  folder?: string,
  more: readonly string[] = [],
): Promise<Installed> {
  if (!existsSync(`${extension}/manifest.json`))
    throw new Error('The extension is not built. Run: npm run build');
  const profile = folder ?? mkdtempSync(join(tmpdir(), 'clearway-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumFile,
    headless: true,
    timeout: startWithin,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    timezoneId: 'America/New_York',
    args: [
      ...quiet,
      ...more,
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.cms.hhs.gov 127.0.0.1:${portalPort}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const close = async () => {
    await context.close();
    if (!folder) rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** The side panel, opened as a page of its own beside the portal. */
export async function openPanel(context: BrowserContext) {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  return panel;
}
