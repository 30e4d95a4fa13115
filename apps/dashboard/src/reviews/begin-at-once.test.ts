import { afterEach, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { beginning, useBeginAtOnce } from './begin-at-once.ts';

afterEach(() => history.replaceState(null, ''));

it('begins once when one came to begin, and not again when the page is loaded anew', async () => {
  history.replaceState({ ...beginning, position: 3 }, '');
  const begin = vi.fn();
  const ready = ref(false);
  const scope = effectScope();
  scope.run(() => useBeginAtOnce(() => ready.value, begin));
  expect(begin).not.toHaveBeenCalled();
  ready.value = true;
  await nextTick();
  expect(begin).toHaveBeenCalledOnce();
  expect(history.state).toMatchObject({ position: 3 });

  scope.run(() => useBeginAtOnce(() => true, begin));
  expect(begin).toHaveBeenCalledOnce();
  scope.stop();
});

it('begins nothing for who came by a link', () => {
  const begin = vi.fn();
  effectScope().run(() => useBeginAtOnce(() => true, begin));
  expect(begin).not.toHaveBeenCalled();
});
