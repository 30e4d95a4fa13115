import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nowhere, stored } from './storage.ts';

beforeEach(() => fakeBrowser.reset());

/** What each earlier version of an item left behind, as it lay in a browser. A new version adds its line here. */
const left: readonly (readonly [string, object, object])[] = [
  [
    'place',
    {
      v: 1,
      value: {
        client: 'cl_1',
        profile: null,
        step: 'a b c',
        sheet: 'tell',
        open: ['role'],
        scroll: 40,
        recent: ['cl_1'],
        picked: null,
      },
    },
    {
      ...nowhere,
      client: 'cl_1',
      step: 'a b c',
      sheet: 'tell',
      open: ['role'],
      scroll: 40,
      recent: ['cl_1'],
      panel: null,
    },
  ],
];

const items = Object.values(stored).filter((one) => 'key' in one);

describe('stored items', () => {
  it.each(left)('%s of an earlier version is brought up and loses nothing', async (key, older, now) => {
    await browser.storage.local.set({ [key]: older });
    const item = items.find((one) => one.key === key);
    expect(await item?.read()).toEqual(now);
  });

  it('have a migration from every earlier version', () => {
    for (const { of } of Object.values(stored))
      for (let version = 1; version < of.version; version++)
        expect(of.migrations).toHaveProperty(String(version));
  });

  it('of a later version are read as nothing and left as they are', async () => {
    const later = { v: 99, value: { something: 'new' } };
    await browser.storage.local.set({ place: later, 'tray:ch_1': later });
    expect(await stored.place.read()).toEqual(nowhere);
    expect(await stored.tray.newer()).toBe(1);
    expect(await browser.storage.local.get(null)).toEqual({ place: later, 'tray:ch_1': later });
  });

  it('that are broken never stop the panel', async () => {
    await browser.storage.local.set({ session: 'nonsense', choices: { v: 1, value: { theme: 7 } } });
    expect(await stored.session.read()).toBeNull();
    expect((await stored.choices.read()).theme).toBe('system');
  });

  it('tell their watchers of each new value', async () => {
    const heard: number[] = [];
    const stop = stored.clock.watch((value) => heard.push(value));
    await stored.clock.write(5);
    stop();
    await stored.clock.write(6);
    expect(heard).toEqual([5]);
  });
});
