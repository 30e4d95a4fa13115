import { expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import * as z from 'zod/mini';
import reasons from '../store/permissions.json' with { type: 'json' };
import config from '../wxt.config.ts';

async function manifestFor(browser: string, mode = 'production'): Promise<UserManifest> {
  const env: ConfigEnv = { browser, mode, command: 'build', manifestVersion: 3 };
  const made = typeof config.manifest === 'function' ? config.manifest(env) : config.manifest;
  return (await made) ?? {};
}

const list = z._default(z.array(z.string()), []);
const asked = (manifest: UserManifest) =>
  [
    ...list.parse(manifest.permissions),
    ...list.parse(manifest.host_permissions),
    ...list.parse(manifest.optional_host_permissions),
  ].sort();

it.each(['chrome', 'edge', 'firefox'])(
  'asks in %s for nothing that has no reason written down, and gives no reason for more',
  async (browser) => {
    // WXT adds sidePanel where there is a side panel.
    const expected = Object.keys(reasons).filter((one) => one !== 'sidePanel');
    expect(asked(await manifestFor(browser))).toEqual(expected.sort());
  },
);

it('keeps PECOS optional and reaches no other host', async () => {
  const manifest = await manifestFor('chrome');
  expect(manifest.host_permissions).toEqual(['https://nppes.cms.hhs.gov/*']);
  expect(manifest.optional_host_permissions).toEqual(['https://pecos.cms.hhs.gov/*']);
});

it('fixes its own id when loaded unpacked, and leaves the id of a store to the store', async () => {
  expect(await manifestFor('chrome')).toHaveProperty('key');
  expect(await manifestFor('chrome', 'store')).not.toHaveProperty('key');
});
