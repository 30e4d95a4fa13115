import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type App, createApp, nextTick, shallowRef } from 'vue';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePlace } from '../stores/place.ts';
import { useKeptScroll } from './kept-scroll.ts';

/** An element as long as it is told to be; happy-dom has no layout of its own. */
function page() {
  const element = document.createElement('main');
  const at = { top: 0, most: 0 };
  Object.defineProperty(element, 'scrollTop', { get: () => at.top });
  vi.spyOn(element, 'scrollTo').mockImplementation((...to) => {
    at.top = Math.min(Number(to[1]), at.most);
  });
  const grows = (most: number) => {
    at.most = most;
    element.append(document.createElement('p'));
  };
  return { element, at, grows };
}

let app: App | undefined;

function opened({ element }: ReturnType<typeof page>, scroll: number) {
  const pinia = createPinia();
  setActivePinia(pinia);
  const place = usePlace();
  place.go({ scroll });
  const body = shallowRef<HTMLElement | null>(element);
  const setup = () => {
    useKeptScroll(body);
    return () => null;
  };
  app = createApp({ setup }).use(pinia);
  app.mount(document.createElement('div'));
  return place;
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => app?.unmount());

describe('the place on the page', () => {
  it('comes back as the page grows, as far as it reaches', async () => {
    const main = page();
    opened(main, 500);
    main.grows(300);
    await vi.waitFor(() => expect(main.at.top).toBe(300), { timeout: 60_000 });
    main.grows(900);
    await vi.waitFor(() => expect(main.at.top).toBe(500), { timeout: 60_000 });
  });

  it('is left alone once a hand takes over', async () => {
    const main = page();
    opened(main, 500);
    main.element.dispatchEvent(new Event('wheel'));
    main.grows(900);
    await nextTick();
    expect(main.at.top).toBe(0);
  });

  it('stays where it is when it is written down, and goes to the top for another step', async () => {
    const main = page();
    const place = opened(main, 0);
    Object.assign(main.at, { top: 200, most: 900 });
    place.go({ scroll: 200, open: ['mfa'] });
    await nextTick();
    expect(main.at.top).toBe(200);
    place.goToStep('cl_1 step');
    await nextTick();
    expect(main.at.top).toBe(0);
  });
});
