import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageWords, forecastWords, spreadWords } from './report-words.ts';

const none = { sample: 0, p20: null, median: null, p80: null };

describe('figures in words', () => {
  it('say that nothing is known rather than a number', () => {
    expect(spreadWords(none)).toBe('No case yet');
    expect(forecastWords({ waiting: 4, says: 'nothing-yet', ...none })).toContain('cannot be said yet');
  });

  it('always name the size of the sample beside a median', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 90 }), (sample, median) => {
        expect(spreadWords({ sample, median, p20: median, p80: median })).toContain(
          sample === 1 ? '1 case' : `${sample} cases`,
        );
      }),
    );
  });

  it('give no range where the sample is small', () => {
    expect(spreadWords({ sample: 3, p20: 2, median: 4, p80: 9 })).toBe('4 days (3 cases)');
    expect(spreadWords({ sample: 12, p20: 2, median: 4, p80: 9 })).toBe(
      '4 days (most between 2 and 9 days, 12 cases)',
    );
  });

  it('forecast a range and warn of few answers', () => {
    const few = forecastWords({ waiting: 2, sample: 6, p20: 3, median: 6, p80: 12, says: 'few' });
    expect(few).toContain('between 3 and 12 days');
    expect(few).toContain('too few to rely on');
    expect(forecastWords({ waiting: 0, says: 'fair', ...none })).toBe('Nobody waits on an answer now.');
  });

  it('name an open band', () => {
    expect(ageWords({ from: 90, to: null, count: 1 })).toBe('90 d and more');
  });
});
