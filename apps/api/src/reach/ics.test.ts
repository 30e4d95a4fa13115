import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, escaped, fold } from './ics.ts';

test('an event is a whole day with its words escaped', () => {
  const text = calendar('Clearway', [
    {
      uid: 'a@clearway',
      day: '2026-12-22',
      title: 'Osei, Amara; tell',
      text: 'one\ntwo',
      stamp: '2026-11-23T14:00:00.000Z',
    },
  ]);
  expect(text).toContain('DTSTART;VALUE=DATE:20261222\r\n');
  expect(text).toContain('SUMMARY:Osei\\, Amara\\; tell\r\n');
  expect(text).toContain('DESCRIPTION:one\\ntwo\r\n');
  expect(text).toContain('DTSTAMP:20261123T140000Z\r\n');
});

test('no line is ever longer than 75 bytes, and unfolded it is what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const folded = fold(text);
      expect(folded.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(folded.replaceAll('\r\n ', '')).toBe(text);
    }),
  );
});

test('a text never begins a line of its own, and is read back as it was but for control characters', () => {
  const read = (text: string) => text.replaceAll(/\\([\\;,n])/g, (_, mark) => (mark === 'n' ? '\n' : mark));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', ';', '\\', '\r', '\n', '\t', 'ü', '\u0000') }),
      (text) => {
        expect(escaped(text)).not.toMatch(/\p{Cc}/u);
        expect(read(escaped(text))).toBe(text.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[\t\0]/g, ' '));
      },
    ),
  );
});
