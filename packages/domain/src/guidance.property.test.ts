import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInstant } from './arbitrary-values.ts';
import { explain } from './explain.ts';
import { nextMoves } from './moves.ts';
import { readiness } from './readiness.ts';
import { moveKey } from './standing.ts';
import { monday, someClocks } from './testing.ts';
import { someChecklists } from './testing-checklists.ts';
import { anyWorld, viewIn } from './testing-world.ts';

const reading = { checklists: someChecklists, clocks: someClocks, now: monday };

describe('nextMoves and explain, always', () => {
  it('begin with the move the list of clients shows', () => {
    fc.assert(
      fc.property(anyWorld, anyInstant, (world, now) => {
        const { move, state } = readiness(viewIn(world), someClocks, now);
        const [first] = nextMoves(viewIn(world), { ...reading, now });
        if (move && state !== 'ready') expect(first && moveKey(first)).toBe(moveKey(move));
      }),
      { numRuns: 400 },
    );
  });

  it('name only records, people and firms of this client’s view', () => {
    fc.assert(
      fc.property(anyWorld, anyInstant, (world, now) => {
        const seen = viewIn(world);
        const own = [seen.client.id, seen.individual?.id, seen.organization?.id, ...Object.keys(seen.people)];
        for (const move of nextMoves(seen, { ...reading, now })) {
          expect(own).toContain(move.record);
          if (move.person) expect(own).toContain(move.person);
          for (const other of move.others) expect(own).toContain(other);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('say something of every client at any moment, and begin with its state', () => {
    fc.assert(
      fc.property(anyWorld, anyInstant, (world, now) => {
        const { clauses, state } = explain(viewIn(world), { ...reading, now });
        expect(clauses[0]?.code).toBe(state);
        expect(readiness(viewIn(world), someClocks, now).state).toBe(state);
      }),
      { numRuns: 300 },
    );
  });

  it('never make a move of the client one that only our member can make, nor name our member for it', () => {
    fc.assert(
      fc.property(anyWorld, anyInstant, (world, now) => {
        const seen = viewIn(world);
        for (const move of nextMoves(seen, { ...reading, now })) {
          if (move.mover !== 'client' || !move.person) continue;
          expect(
            Object.values(seen.people).find((person) => person.id === move.person)?.member,
          ).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
