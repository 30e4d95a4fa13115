import { mount } from '@vue/test-utils';
import { expect, test, vi } from 'vitest';
import { type Component, defineComponent, h } from 'vue';
import { later } from './later.ts';

const pageOf = (load: () => Promise<Component>) => {
  const One = later(load);
  return mount({ render: () => h('main', h(One)) });
};
const part = defineComponent({ render: () => h('p', 'here') });

test('a part that the service could not give is there once it can', async () => {
  vi.useFakeTimers();
  const load = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue(part);
  const page = pageOf(load);
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.text()).toBe('');
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.text()).toBe('here');
  vi.useRealTimers();
});

test('a part that never comes troubles nobody', async () => {
  vi.useFakeTimers();
  const load = vi.fn().mockRejectedValue(new Error('away'));
  const page = pageOf(load);
  await vi.advanceTimersByTimeAsync(120_000);
  expect([page.text(), load.mock.calls.length]).toEqual(['', 6]);
  vi.useRealTimers();
});
