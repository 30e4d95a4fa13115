import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type {} from './early.ts';

const list = '/api/teams/tm_1/clients?part=lines&limit=50';
const asked: string[] = [];

/** The page at an address, loaded anew: its early script runs before anything else. */
async function load(address: string) {
  asked.length = 0;
  history.replaceState(null, '', address);
  vi.resetModules();
  await import('./early.ts');
  return must();
}
function must() {
  const early = globalThis.clearwayEarly;
  if (!early) throw new Error('early.ts did not run');
  return early;
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', async (question: string) => {
    asked.push(question);
    return new Response(JSON.stringify({ of: question }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.clearwayEarly = undefined;
});

it('asks who one is, and what this address asked first the last time', async () => {
  const first = await load('/?state=blocked');
  expect(asked).toEqual(['/api/session']);
  first.begin('/?state=blocked');
  first.note('/api/session');
  first.note(list);
  first.end();
  first.note('/api/teams/tm_1/views');

  await load('/reports');
  expect(asked).toEqual(['/api/session']);
  const again = await load('/?state=blocked');
  expect(asked).toEqual(['/api/session', list]);
  expect(await (await again.take(list))?.json()).toEqual({ of: list });
  expect(again.take(list)).toBeUndefined();
});

it('hands out no answer once the page stands', async () => {
  const early = await load('/');
  early.end();
  expect(early.take('/api/session')).toBeUndefined();
});

it('a page come to within the app does not shorten what a loaded one asked', async () => {
  const early = await load('/');
  early.begin('/');
  early.note(list);
  early.note('/api/teams/tm_1/members');
  early.end();
  early.begin('/');
  early.note('/api/teams/tm_1/members');
  early.end();
  await load('/');
  expect(asked).toEqual(['/api/session', list, '/api/teams/tm_1/members']);
});

it('asks nothing of the one who signed out, and nothing of another service', async () => {
  const early = await load('/');
  early.begin('/');
  early.note(list);
  early.note('https://evil.example.com/api/x');
  early.note('//evil.example.com/api/x');
  early.end();
  await load('/');
  expect(asked).toEqual(['/api/session', list]);
  early.forget();
  await load('/');
  expect(asked).toEqual(['/api/session']);
});

it('works where the browser keeps nonsense', async () => {
  for (const text of ['{', '[]', '7', '{"/":"x"}', '{"/":[1,null,{}]}']) {
    localStorage.setItem('clearway.first-asked', text);
    await load('/');
    expect(asked).toEqual(['/api/session']);
  }
});
