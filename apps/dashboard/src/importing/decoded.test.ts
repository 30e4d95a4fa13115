import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from './decoded.ts';

const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

describe('a file', () => {
  it('is read as its sheet saved it', () => {
    expect(decoded(new TextEncoder().encode('Peña'))).toBe('Peña');
    expect(decoded(utf16('Peña'))).toBe('Peña');
    expect(decoded(Uint8Array.of(0x50, 0x65, 0xf1, 0x61))).toBe('Peña');
  });

  it('always comes back from UTF-8 as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(decoded(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });
});
