import { defineConfig } from '@playwright/test';

/** One service, one portal and one browser a test: two at a time is what two cores carry. One retry: a browser that a busy machine ended is not a broken path; what needed it is told at the end. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.ci/out/paths',
  workers: 2,
  fullyParallel: true,
  retries: 1,
  // Generous, because a busy machine is slow and not wrong; a broken path fails all the same.
  timeout: 480_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  use: { trace: 'retain-on-failure', actionTimeout: 60_000, navigationTimeout: 60_000 },
});
