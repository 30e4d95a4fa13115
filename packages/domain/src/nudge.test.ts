import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from './day.ts';
import { nudgeDays, nudgeDue, nudgeNext } from './nudge.ts';

const rule = { days: [3, 7, 14], businessDays: false };
const asked = { on: day('2026-11-02'), toldOn: day('2026-11-02'), actBy: day('2026-12-01') };

describe('nudges', () => {
  it('fall due on the days of the rule after the request', () => {
    expect(nudgeDays(asked, rule)).toEqual(['2026-11-05', '2026-11-09', '2026-11-16']);
    expect(nudgeDue(asked, rule, day('2026-11-10'))).toBe('2026-11-09');
    expect(nudgeNext(asked, rule, day('2026-11-10'))).toBe('2026-11-16');
  });

  it('are answered by telling the client on the day or later', () => {
    expect(nudgeDue({ ...asked, toldOn: day('2026-11-09') }, rule, day('2026-11-12'))).toBeNull();
  });

  it('wait for a day on which somebody works', () => {
    const sent = { ...asked, on: day('2026-11-12'), toldOn: null };
    expect(nudgeDays(sent, { days: [14], businessDays: true })).toEqual(['2026-11-27']);
  });

  it('never move past the act-by day', () => {
    const sent = { ...asked, on: day('2026-11-14'), actBy: day('2026-11-28') };
    expect(nudgeDays(sent, { days: [14], businessDays: true })).toEqual(['2026-11-28']);
  });

  it('never are due and answered at once', () => {
    const offset = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        offset,
        offset,
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
        (told, now, days) => {
          const toldOn = addDays(asked.on, told);
          const due = nudgeDue({ ...asked, toldOn }, { days, businessDays: true }, addDays(asked.on, now));
          expect(due === null || due > toldOn).toBe(true);
        },
      ),
    );
  });
});
