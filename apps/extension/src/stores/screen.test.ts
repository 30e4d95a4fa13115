import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useScreen } from './screen.ts';

beforeEach(() => {
  fakeBrowser.reset();
  setActivePinia(createPinia());
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined);
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => []);
});

describe('a screen picked by hand', () => {
  it('holds while the browser keeps the portal from us, and is forgotten once pages are looked at again', async () => {
    const screen = useScreen();
    await screen.start();
    screen.withheld = true;
    screen.pick('ia-conn-list');
    await screen.lookAround();
    expect(screen.screen?.id).toBe('ia-conn-list');
    screen.withheld = false;
    await screen.lookAround();
    expect(screen.screen).toBeNull();
  });

  it('says nothing of a screen while no portal page is in front', async () => {
    const screen = useScreen();
    await screen.start();
    screen.pick('ia-conn-list');
    expect(screen.screen).toBeNull();
  });
});
