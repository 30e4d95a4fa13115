import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInstant } from './arbitrary-values.ts';
import { isProfile } from './decided.ts';
import { messages } from './message.ts';
import { nextMoves } from './moves.ts';
import { currentConnection } from './open-access.ts';
import { readiness } from './readiness.ts';
import { risks } from './risk.ts';
import { someClocks } from './testing.ts';
import { someChecklists } from './testing-checklists.ts';
import { anyWorld, viewIn, type World } from './testing-world.ts';

/** The promises of product.md, sections 3 to 5, over whatever may have happened. */
const promised = (promise: string, holds: (world: World, now: string) => void) =>
  it(promise, () => {
    fc.assert(fc.property(anyWorld, anyInstant, holds), { numRuns: 200 });
  });
const reading = (now: string) => ({ checklists: someChecklists, clocks: someClocks, now });

describe('always', () => {
  promised('a square is open only by what one of us saw: never by what was said', (world, now) => {
    const view = viewIn(world);
    for (const { key, state, part } of readiness(view, someClocks, now).squares) {
      if (state !== 'ready' || !part?.system) continue;
      const profile = key.startsWith('individual') ? view.individual : view.organization;
      const answer = profile && currentConnection(profile, part.system, view.client.firm)?.answer;
      const staff = Object.values(profile?.roles ?? {}).some((role) => role.ours && role.how === 'seen');
      expect((answer?.is === 'approved' && answer.how === 'seen') || staff).toBe(true);
    }
  });

  promised('a request nobody told the client of is our move, never theirs', (world, now) => {
    const view = viewIn(world);
    for (const move of nextMoves(view, reading(now))) {
      if (move.code !== 'approve-request') continue;
      const profile = [view.individual, view.organization].find((one) => one?.id === move.record);
      for (const id of move.things) expect(profile?.connections[id]?.told).toBeDefined();
    }
  });

  promised(
    'what is read from a clock is never kept: no record knows that it is at risk or lapsed',
    (world) => {
      for (const record of world)
        expect(JSON.stringify(record)).not.toMatch(/presumed-lapsed|at-risk|half-open/);
    },
  );

  promised('no tax number of an individual is kept, not even its end', (world) => {
    for (const record of world)
      if (isProfile(record) && record.kind === 'individual') expect(record.einLast4).toBeUndefined();
  });

  promised('a client has at most one profile of each kind, and each is of its kind', (world) => {
    const { individual, organization } = viewIn(world);
    expect([individual?.kind ?? 'individual', organization?.kind ?? 'organization']).toEqual([
      'individual',
      'organization',
    ]);
  });

  promised('a message names only this client’s own people, profiles and firm', (world, now) => {
    const view = viewIn(world);
    const own = [
      view.individual?.id,
      view.organization?.id,
      view.client.owner,
      ...Object.keys(view.people),
      ...Object.keys(view.firms),
    ];
    for (const { slots, person } of messages(view, reading(now))) {
      if (person) expect(own).toContain(person);
      for (const value of Object.values(slots))
        if (/^(pr|pf|cl|mb)_/.test(value)) expect(own).toContain(value);
    }
  });

  promised('the day to act by is never after the last day', (world, now) => {
    for (const { actBy, lastDay } of nextMoves(viewIn(world), reading(now)))
      if (actBy && lastDay) expect(actBy <= lastDay).toBe(true);
  });

  promised(
    'our member as Authorized Official of a client is a risk, as Access Manager until the client decided',
    (world, now) => {
      const view = viewIn(world);
      const found = risks(view, someClocks, now).map((one) => `${one.code} ${one.record}`);
      for (const profile of [view.individual, view.organization]) {
        const ours = Object.values(profile?.roles ?? {}).filter(
          (role) => role.ours && role.status === 'approved',
        );
        if (ours.some((role) => role.role === 'ao'))
          expect(found).toContain(`our-member-is-ao ${profile?.id}`);
        const undecided = ours.some((role) => role.role === 'am') && !view.client.weAreAm;
        expect(found.includes(`our-member-is-am-undecided ${profile?.id}`)).toBe(undecided);
      }
    },
  );
});
