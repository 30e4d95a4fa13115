import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTrying } from './again.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('what could not be sent', () => {
  it('is tried again by itself until nothing waits', async () => {
    const answers = [true, true, false];
    const send = vi.fn(async () => answers.shift() ?? false);
    await keepTrying(send)();
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is left to an alarm in the end, so that the worker may sleep and nothing is forgotten', async () => {
    const send = vi.fn(async () => true);
    await keepTrying(send)();
    await vi.runAllTimersAsync();
    expect(send.mock.calls.length).toBeLessThan(10);
    expect(await browser.alarms.get('retry')).toMatchObject({ name: 'retry' });
  });

  it('begins the quick tries anew when somebody asks', async () => {
    const send = vi.fn(async () => true);
    const drain = keepTrying(send);
    await drain();
    await vi.runAllTimersAsync();
    const before = send.mock.calls.length;
    await drain();
    await vi.runAllTimersAsync();
    expect(send.mock.calls.length).toBe(2 * before);
  });
});
