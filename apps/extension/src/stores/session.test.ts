import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookNow } from '../kept/look.ts';
import { add } from '../outbox.ts';
import { openReplica } from '../replica.ts';
import { stored } from '../storage.ts';
import { originOf, useSession } from './session.ts';

const mine = {
  origin: 'https://clearway.example.com',
  token: 'one',
  refreshToken: 'two',
  expiresAt: '',
  team: { id: 'tm_1', name: 'Riverbend' },
  member: 'mb_1',
  permission: 'credentialer' as const,
  browser: 'Chrome on Linux',
};

beforeEach(async () => {
  fakeBrowser.reset();
  setActivePinia(createPinia());
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await stored.session.write(mine);
  await stored.drafts.write('cl_1 step', { note: 'half a sentence' });
  await stored.names.write({ mb_1: 'Maya' });
  await add({ team: 'tm_1', says: 'A tick', change: { id: 'ch_1', kind: 'step-started', record: 'cl_1' } });
  const replica = await openReplica('tm_1');
  await replica.keep([{ id: 'cl_1', kind: 'client', version: 1, shape: 1, value: null }], 1);
  replica.close();
});
afterEach(() => vi.unstubAllGlobals());

const left = async () => Object.keys(await browser.storage.local.get(null)).sort();

async function signOut(unsent: 'keep' | 'drop') {
  const session = useSession();
  await session.start(await lookNow());
  await session.signOut(unsent);
}

describe('signing out', () => {
  it('leaves nothing of the team but what is unsent, even when the service does not answer', async () => {
    await signOut('keep');
    expect(await left()).toEqual(['outbox:ch_1']);
    const replica = await openReplica('tm_1');
    expect(await replica.records()).toEqual([]);
    replica.close();
  });

  it('leaves nothing at all when its owner says so', async () => {
    await signOut('drop');
    expect(await left()).toEqual([]);
  });
});

describe('an address as it is typed', () => {
  it.each([
    ['clearway.example.com', 'https://clearway.example.com'],
    [' https://clearway.example.com/ ', 'https://clearway.example.com'],
    ['localhost:8787', 'http://localhost:8787'],
    ['127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['', null],
    ['not an address', null],
  ])('%s means %s', (typed, origin) => {
    expect(originOf(typed)).toBe(origin);
  });
});
