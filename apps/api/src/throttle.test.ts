import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from './testing.ts';
import { throttle } from './throttle.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp();
});
afterEach(() => house.close());

const once = () => throttle(house.service, [{ key: 'guesses', tries: 2, seconds: 900 }]);
async function usedUp(): Promise<void> {
  await once();
  await once();
  await expect(once()).rejects.toThrow('Too many tries');
}

test('tries used up come back when their time is over, and not before', async () => {
  await usedUp();
  house.tellTime('2026-11-23T14:14:59.000Z');
  await expect(once()).rejects.toThrow('Too many tries');
  house.tellTime('2026-11-23T14:15:00.000Z');
  await usedUp();
});

test('tries counted under a clock that was set back keep nobody out until that clock comes again', async () => {
  house.tellTime('2026-12-24T00:00:00.000Z');
  await usedUp();
  house.tellTime('2026-11-23T14:00:00.000Z');
  await usedUp();
});
