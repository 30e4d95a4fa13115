import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startReader } from './reader.ts';

const catalogue = {
  phrases: [{ id: 'find', text: 'Find Provider' }],
  paths: [{ id: 'ia', host: 'nppes.cms.hhs.gov', path: '/IAWeb' }],
};
const at = () => ({ host: 'nppes.cms.hhs.gov', pathname: '/IAWeb/x.do', hash: '' });
let stop = new AbortController();
let sent: unknown[] = [];

/** What leaves the page, and whether a panel answers it. */
function panel(follows: boolean) {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (letter: unknown) => {
    sent.push(letter);
    return follows;
  });
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  [stop, sent] = [new AbortController(), []];
  document.body.innerHTML = '<h1>My Connections of Amara Osei</h1><button>Find Provider</button>';
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

describe('the reader in a page', () => {
  it('says only that it is here, and reads nothing, while no panel follows', async () => {
    panel(false);
    startReader(document, catalogue, at, stop.signal);
    await settled();
    expect(sent).toEqual([{ clearway: 'here', says: null }]);
  });

  it('tells a panel that follows the ids of our phrases and of the path, and nothing of the page', async () => {
    panel(true);
    startReader(document, catalogue, at, stop.signal);
    await settled();
    expect(sent).toEqual([
      { clearway: 'here', says: null },
      { clearway: 'seen', says: { path: 'ia', phrases: ['find'], tab: null } },
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/Osei|Connections|IAWeb/);
  });

  it('rings one control until the next click and leaves it as it was', async () => {
    panel(true);
    startReader(document, catalogue, at, stop.signal);
    const reply = await fakeBrowser.runtime.onMessage.trigger(
      { clearway: 'ring', says: 'Find Provider' },
      { id: browser.runtime.id },
      () => {},
    );
    await settled();
    const button = document.querySelector('button');
    expect(button?.style.outline).toContain('solid');
    document.body.click();
    expect(button?.style.outline).toBe('');
    void reply;
  });

  it('hears nobody but this extension', async () => {
    panel(true);
    startReader(document, catalogue, at, stop.signal);
    await fakeBrowser.runtime.onMessage.trigger(
      { clearway: 'ring', says: 'Find Provider' },
      { id: 'another' },
      () => {},
    );
    await settled();
    expect(document.querySelector('button')?.style.outline).toBe('');
  });
});
