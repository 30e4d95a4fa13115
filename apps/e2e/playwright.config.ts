import { defineConfig } from '@playwright/test';

/** One service, one portal and one browser a test: two at a time is what two cores carry. No retries: a path that fails once is broken. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.ci/out/paths',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: { trace: 'retain-on-failure', actionTimeout: 15_000, navigationTimeout: 20_000 },
});
