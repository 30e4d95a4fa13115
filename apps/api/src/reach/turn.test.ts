import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { endTurn, takeTurn } from './turn.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp();
});
afterEach(() => house.close());

const process = (holder: string) => ({ control: house.service.control, now: house.service.now, holder });

test('of many processes that ask at once, one has the turn', async () => {
  const all = ['a', 'b', 'c', 'd'].map(process);
  const got = await Promise.all(all.map((one) => takeTurn(one, 'digests', 60)));
  expect(got.filter(Boolean)).toHaveLength(1);
});

test('who has the turn keeps it, until it ends or they let it go', async () => {
  const [a, b] = [process('a'), process('b')];
  expect(await takeTurn(a, 'digests', 60)).toBe(true);
  expect(await takeTurn(a, 'digests', 60)).toBe(true);
  expect(await takeTurn(b, 'digests', 60)).toBe(false);
  expect(await takeTurn(b, 'mail', 60)).toBe(true);
  house.tellTime('2026-11-23T14:01:01.000Z');
  expect(await takeTurn(b, 'digests', 60)).toBe(true);
  await endTurn(b);
  expect(await takeTurn(a, 'digests', 60)).toBe(true);
});

test('a turn taken under a clock that was set back does not last until that clock comes again', async () => {
  const [a, b] = [process('a'), process('b')];
  house.tellTime('2026-12-01T00:00:00.000Z');
  expect(await takeTurn(a, 'digests', 60)).toBe(true);
  house.tellTime('2026-11-23T14:00:00.000Z');
  expect(await takeTurn(b, 'digests', 60)).toBe(true);
  expect(await takeTurn(a, 'digests', 60)).toBe(false);
});
