import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

const members = [
  { id: 'mb_1', name: 'Maya Cole' },
  { id: 'mb_2', name: 'Dev Patel' },
  { id: 'mb_3', name: 'Dev Ruiz' },
];

describe('mentions', () => {
  it('finds a first name that is one member’s alone, and full names', () => {
    expect(mentionsIn('@Maya please look, @dev patel too', members)).toEqual(['mb_1', 'mb_2']);
  });

  it('never guesses between two of the same first name', () => {
    expect(mentionsIn('@Dev please look', members)).toEqual([]);
  });

  it('never takes a name without its @', () => {
    expect(mentionsIn('Maya Cole looked', members)).toEqual([]);
  });
});
