/** What the paths start from: the real service at a fixed hour, the practice portal, a browser with the extension. */
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Installed, openBrowser } from './browser.ts';
import { plainBrowser } from './dashboard.ts';
import { monday } from './monday.ts';
import { type Portal, runPortal } from './portal.ts';
import { runService, type Service } from './service-process.ts';
import { makeTeam, type Team } from './team.ts';

type Fixtures = {
  readonly service: Service;
  readonly portal: Portal;
  /** A browser with the extension. */
  readonly installed: Installed;
  /** A colleague's browser without it: opens a context of its own each time. */
  readonly elsewhere: () => Promise<BrowserContext>;
  readonly team: Team;
  readonly troubles: string[];
};

/** What a page reports as an error of its own is a failure of the path, whatever else it shows. */
function listen(context: BrowserContext, troubles: string[]): void {
  context.on('weberror', (trouble) => troubles.push(String(trouble.error().stack)));
}

export const test = base.extend<Fixtures>({
  troubles: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern; this one needs nothing.
    async ({}, use) => {
      const troubles: string[] = [];
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
  elsewhere: async ({ troubles }, use) => {
    const browser = await plainBrowser();
    await use(async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      listen(context, troubles);
      return context;
    });
    await browser.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern; this one needs nothing.
  service: async ({}, use) => {
    const service = await runService({ clock: monday });
    await use(service);
    await service.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern; this one needs nothing.
  portal: async ({}, use) => {
    const portal = await runPortal();
    await use(portal);
    await portal.close();
  },
  installed: async ({ portal, troubles }, use) => {
    const installed = await openBrowser(portal.port);
    listen(installed.context, troubles);
    await use(installed);
    await installed.close();
  },
  team: async ({ service }, use) => {
    await use(await makeTeam(service.origin, 'Blue Ridge Credentialing', 'Maya Lindqvist'));
  },
});

export { expect };
