import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelText, nameText, noteText } from './text.ts';

describe('a name', () => {
  it('is one line, so that none begins another header of a mail', () => {
    expect(nameText.parse('Osei\r\nBcc: everyone@example.com')).toBe('Osei Bcc: everyone@example.com');
    expect(labelText.parse('urgent\u0000\u2028now')).toBe('urgent now');
  });

  it('turns no letters round, so that it reads as what it is', () => {
    expect(nameText.parse('Osei \u202egro.elpmaxe')).toBe('Osei gro.elpmaxe');
  });

  it('never holds a control character, and is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const read = nameText.safeParse(typed);
        if (!read.success) return;
        expect(read.data).not.toMatch(/\p{Cc}/u);
        expect(nameText.parse(read.data)).toBe(read.data);
      }),
    );
  });
});

describe('a note', () => {
  it('keeps its lines and loses what nobody can see', () => {
    expect(noteText.parse('first\r\nsecond\u0000\u001b[31m\tthird')).toBe('first\nsecond[31m\tthird');
  });
});
