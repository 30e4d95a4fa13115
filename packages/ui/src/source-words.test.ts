import { describe, expect, it } from 'vitest';
import { sourceWords } from './source-words.ts';

describe('a source in words', () => {
  it('is a page by host and path, a text by its number and line', () => {
    expect(sourceWords({ kind: 'web', ref: 'https://www.example.com/a/b?c=1' })).toBe('example.com/a/b');
    expect(sourceWords({ kind: 'seed', ref: '002_623a94df5b54d246.txt:1199' })).toBe(
      'Reference text 002, line 1199',
    );
  });

  it('says what is ours, what was concluded and what nobody confirmed', () => {
    expect(sourceWords({ kind: 'product', ref: 'x' })).toBe('Our advice, not a CMS rule');
    expect(sourceWords({ kind: 'derived', ref: 'two facts' })).toBe('Concluded from two facts');
    expect(sourceWords({ kind: 'unverified', ref: 'a text' })).toBe('Not confirmed: a text');
  });
});
