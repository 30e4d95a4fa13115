import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyWords, shortcuts, singleKeys, useShortcuts } from './shortcuts.ts';

const press = (init: KeyboardEventInit, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
const mounted = (keys: string, run: () => void) =>
  mount({ setup: () => useShortcuts([{ keys, label: 'Do it', scope: 'Here', run }]), template: '<i />' });

describe('shortcuts', () => {
  afterEach(() => {
    singleKeys.value = '';
    document.body.innerHTML = '';
  });

  it('work while their page is there, and are listed', () => {
    const run = vi.fn();
    const page = mounted('j', run);
    press({ key: 'j' });
    expect(shortcuts.map(({ label }) => label)).toEqual(['Do it']);
    page.unmount();
    press({ key: 'j' });
    expect(run).toHaveBeenCalledTimes(1);
    expect(shortcuts).toEqual([]);
  });

  it('never run while somebody types', () => {
    const run = vi.fn();
    const page = mounted('j', run);
    document.body.innerHTML = '<input>';
    const field = document.querySelector('input');
    if (field) press({ key: 'j' }, field);
    expect(run).not.toHaveBeenCalled();
    page.unmount();
  });

  it('leave the keyboard, Escape included, to an open dialog', () => {
    const run = vi.fn();
    const page = mounted('Escape', run);
    document.body.innerHTML = '<div role="dialog"></div>';
    press({ key: 'Escape' });
    expect(run).not.toHaveBeenCalled();
    document.body.innerHTML = '';
    press({ key: 'Escape' });
    expect(run).toHaveBeenCalledTimes(1);
    page.unmount();
  });

  it('of single letters can be switched off', () => {
    const run = vi.fn();
    const page = mounted('j', run);
    singleKeys.value = 'off';
    press({ key: 'j' });
    expect(run).not.toHaveBeenCalled();
    page.unmount();
  });

  it('are written as they are pressed', () => {
    expect(['$mod+KeyK', 'g r', '/', 'Escape'].map(keyWords)).toEqual(['Ctrl K', 'g then r', '/', 'Esc']);
  });
});
