import { expect, test } from 'vitest';
import { stepById } from './checklists.ts';
import { reviewItems } from './review-items.ts';
import { sweeps } from './sweeps.ts';
import { targetOf } from './targets.ts';

test('the twelve items of a review are there, each with a source and an existing step', () => {
  expect(reviewItems.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, at) => `AR-${at + 1}`));
  expect(reviewItems.filter(({ sources }) => sources.length === 0)).toEqual([]);
  expect(reviewItems.filter(({ step }) => step && !stepById(step)).map(({ id }) => id)).toEqual([]);
});

test('each sweep names how, and its ids are used once', () => {
  const items = sweeps.flatMap((sweep) => sweep.items);
  expect(items.filter(({ how }) => how !== null && targetOf(how) === null).map(({ id }) => id)).toEqual([]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(sweeps.map(({ id }) => id)).toEqual(['our-leaver', 'their-leaver', 'client-leaves']);
});
