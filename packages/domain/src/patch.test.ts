import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff, type Json, movedSince, same, takeBack } from './patch.ts';

const leaf = fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.boolean(), fc.constant(null));
const key = fc.constantFrom('a', 'b', 'c');
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(leaf, { maxLength: 2 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
})).value;
const record = fc.dictionary(key, json, { maxKeys: 3 });

describe('a patch', () => {
  it('names each value that moved, by its path', () => {
    const from = { name: 'Lee', steps: { a: { state: 'waiting' } } };
    const to = { name: 'Lee', steps: { a: { state: 'done', on: 'today' } }, note: 'new' };
    expect(diff(from, to)).toEqual([
      { path: ['note'], to: 'new' },
      { path: ['steps', 'a', 'on'], to: 'today' },
      { path: ['steps', 'a', 'state'], from: 'waiting', to: 'done' },
    ]);
  });

  it('always takes back to what was before', () => {
    fc.assert(
      fc.property(record, record, (from, to) => {
        expect(same(takeBack(to, diff(from, to)), from)).toBe(true);
        expect(movedSince(to, diff(from, to))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is empty exactly when nothing moved', () => {
    fc.assert(
      fc.property(record, record, (from, to) => {
        expect(diff(from, to).length === 0).toBe(same(from, to));
      }),
    );
  });

  it('leaves alone what somebody else changed since elsewhere', () => {
    const patch = diff({ a: 1, b: 1 }, { a: 2, b: 1 });
    expect(takeBack({ a: 2, b: 7 }, patch)).toEqual({ a: 1, b: 7 });
    expect(movedSince({ a: 3, b: 7 }, patch)).toEqual(['a']);
  });
});
