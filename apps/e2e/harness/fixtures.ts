/** What the paths start from: the real service at a fixed hour, the practice portal, a browser with the extension. */
import { test as base } from '@playwright/test';
import { type Installed, openBrowser } from './browser.ts';
import { monday } from './monday.ts';
import { type Portal, runPortal } from './portal.ts';
import { runService, type Service } from './service-process.ts';
import { makeTeam, type Team } from './team.ts';

export const test = base.extend<{ service: Service; portal: Portal; installed: Installed; team: Team }>({
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
  installed: async ({ portal }, use) => {
    const installed = await openBrowser(portal.port);
    await use(installed);
    await installed.close();
  },
  team: async ({ service }, use) => {
    await use(await makeTeam(service.origin, 'Blue Ridge Credentialing', 'Maya Lindqvist'));
  },
});

export { expect } from '@playwright/test';
