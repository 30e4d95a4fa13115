import { wayOutOf } from '@clearway/catalog/blocked';
import { problems } from '@clearway/catalog/problems';
import { blockReasons } from '@clearway/domain/block-reason';
import { describe, expect, it } from 'vitest';
import { pageOut, root } from './ways-out.ts';

const onwards = (id: string) => {
  const { ways, answers } = pageOut(id);
  return [...ways.flatMap((way) => way.on), ...answers].map((one) => one.to);
};

/** Everything that can be walked to from here. */
function reached(from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [from];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...onwards(id));
  }
  return seen;
}

describe('the ways out', () => {
  it.each(blockReasons)(
    '“%s” leads on, and every page behind it says what to do or whom to call',
    (reason) => {
      for (const id of reached(wayOutOf[reason] ?? root)) {
        const page = pageOut(id);
        const helps =
          page.ways.length + page.answers.length + page.contacts.length + (page.step?.do.length ?? 0);
        expect(helps, id).toBeGreaterThan(0);
        expect(page.title, id).not.toBe('');
      }
    },
  );

  it('reach every problem of the catalogue from the first question', () => {
    const there = reached(root);
    expect(problems.filter(({ id }) => !there.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
