import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSteps, type Known } from './steps.ts';

const nothing: Known = {
  secondFactor: false,
  timeZone: false,
  firms: 0,
  clients: 0,
  members: 1,
  invitations: 0,
  browsers: 0,
};
const doneIn = (known: Known) => firstSteps(known).flatMap(({ id, done }) => (done ? [id] : []));

describe('the first days', () => {
  it('begin with nothing ticked', () => {
    expect(doneIn(nothing)).toEqual([]);
  });

  it('tick a colleague as soon as one is invited', () => {
    expect(doneIn({ ...nothing, invitations: 1 })).toEqual(['team']);
    expect(doneIn({ ...nothing, members: 2 })).toEqual(['team']);
  });

  it('never tick what is not known', () => {
    const unknown = {
      timeZone: null,
      firms: null,
      clients: null,
      members: null,
      invitations: null,
      browsers: null,
    };
    expect(doneIn({ ...nothing, ...unknown })).toEqual([]);
  });

  it('always tick by each fact for itself', () => {
    const count = fc.nat(3);
    const anyKnown = fc.record({
      secondFactor: fc.boolean(),
      timeZone: fc.boolean(),
      firms: count,
      clients: count,
      members: fc.integer({ min: 1, max: 3 }),
      invitations: count,
      browsers: count,
    });
    fc.assert(
      fc.property(anyKnown, (known) => {
        const done = new Set(doneIn(known));
        expect(done.has('second-factor')).toBe(known.secondFactor);
        expect(done.has('firm')).toBe(known.firms > 0);
        expect(done.has('clients')).toBe(known.clients > 0);
        expect(done.has('panel')).toBe(known.browsers > 0);
      }),
    );
  });
});
