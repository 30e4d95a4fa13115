import { afterEach, expect, it, vi } from 'vitest';
import { typedAhead } from './typed-ahead.ts';

const leave = vi.fn();
const ahead = typedAhead(leave);
const below = vi.fn();
window.addEventListener('keydown', below);
afterEach(() => {
  ahead.stop();
  vi.clearAllMocks();
});
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.body.dispatchEvent(event);
  return event;
};

it('keeps what is typed until the field is there, and lets none of it reach the page', () => {
  ahead.begin();
  for (const key of 'Osej') press(key);
  press('Backspace');
  press('i');
  press('Enter');
  expect(ahead.take()).toBe('Osei');
  expect(below).not.toHaveBeenCalled();
});

it('hears nothing before it begins and nothing once the text was taken', () => {
  press('a');
  ahead.begin();
  press('b');
  expect(ahead.take()).toBe('b');
  press('c');
  expect(ahead.take()).toBe('');
  expect(below).toHaveBeenCalledTimes(2);
});

it('leaves the browser its own keys, and gives up at Escape', () => {
  ahead.begin();
  expect(press('r', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(press('x').defaultPrevented).toBe(true);
  press('Escape');
  expect(leave).toHaveBeenCalledOnce();
  expect(ahead.take()).toBe('x');
});
