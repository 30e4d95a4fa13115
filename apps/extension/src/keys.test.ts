import { afterEach, describe, expect, it } from 'vitest';
import { listen } from './keys.ts';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

function pressed(on: EventTarget, key: string, more: KeyboardEventInit = {}, letters = true): number {
  let count = 0;
  stop.abort();
  stop = new AbortController();
  listen([{ key, shown: key, says: 'count', does: () => void count++ }], () => letters, stop.signal);
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return count;
}

describe('keys', () => {
  it('do what they say, with the shift that a character needs', () => {
    expect(pressed(document.body, '?', { shiftKey: true })).toBe(1);
  });

  it('wait while somebody types, but for Escape', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea') ?? document.body;
    expect(pressed(field, 'd')).toBe(0);
    expect(pressed(field, 'Escape')).toBe(1);
  });

  it('leave combinations to the browser', () => {
    expect(pressed(document.body, 'd', { ctrlKey: true })).toBe(0);
  });

  it('can be switched off', () => {
    expect(pressed(document.body, 'd', {}, false)).toBe(0);
  });
});
