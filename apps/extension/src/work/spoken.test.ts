import { screens } from '@clearway/catalog/screens';
import { describe, expect, it } from 'vitest';
import { inEnglish, inSpanish } from './spoken.ts';

describe('on the call', () => {
  it('says the same number of things in both languages at every screen, with no slot left open', async () => {
    for (const { id } of screens) {
      const [english, spanish] = [inEnglish(id), await inSpanish(id)];
      expect(spanish.say.length, id).toBe(english.say.length);
      expect(spanish.stuck.map(({ sign }) => sign)).toEqual(english.stuck.map(({ sign }) => sign));
      expect(JSON.stringify([english, spanish])).not.toMatch(/\{[a-z-]+\}/);
    }
  });

  it('marks the Spanish as a draft, and asks what they see at a screen we do not know', async () => {
    expect((await inSpanish('no-such-screen')).note).toMatch(/not yet read by a Spanish speaker/);
    expect(inEnglish('no-such-screen').say.join(' ')).toMatch(/read me the heading/);
  });
});
