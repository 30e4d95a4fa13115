import { addDays, day } from '@clearway/domain/day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandDays, bands, bandWords } from './bands.ts';

const today = day('2026-11-23');

describe('age bands', () => {
  it('always hold every age once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (age) => {
        const since = addDays(today, -age);
        const holding = bands.filter((band) => {
          const { sinceFrom, sinceTo } = bandDays(band, today);
          return (!sinceFrom || since >= sinceFrom) && (!sinceTo || since <= sinceTo);
        });
        expect(holding).toHaveLength(1);
      }),
    );
  });

  it('ask nothing where none is chosen', () => {
    expect(bandDays(null, today)).toEqual({});
  });

  it('say their ages in words', () => {
    expect(bands.map(bandWords)).toEqual([
      'Under 7 days',
      '7 to 13 days',
      '14 to 20 days',
      '21 days and more',
    ]);
  });
});
