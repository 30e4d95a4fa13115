import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretIn, secretsInDraft } from './secret.ts';
import { passes, refused } from './testing-secrets.ts';

describe('secretIn', () => {
  it.each(refused)('knows a %s in "%s"', (what, text) => {
    expect(secretIn(text)?.what).toBe(what);
  });

  it.each(passes)('lets "%s" pass', (text) => {
    expect(secretIn(text)).toBeNull();
  });

  it('says where the secret stands', () => {
    const text = 'called; SSN 123-45-6789 given';
    const hit = secretIn(text);
    expect(text.slice(hit?.start, hit?.end)).toContain('123-45-6789');
  });

  it('never lets a labelled or hyphenated SSN pass, wherever it stands in a note', () => {
    const digits = fc.integer({ min: 100_000_000, max: 899_999_999 }).map(String);
    const words = fc.constantFrom('', 'Called. ', 'Maya said ', 'note (old): ');
    const shaped = fc
      .tuple(words, digits, fc.constantFrom('SSN ', 'ssn: ', 'SSN# ', 'social security number ', ''))
      .map(
        ([before, number, label]) =>
          before +
          (label === '' ? `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}` : label + number),
      );
    fc.assert(
      fc.property(shaped, (text) => {
        expect(secretIn(text)?.what).toBe('ssn');
      }),
    );
  });

  it('always answers, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const hit = secretIn(text);
        if (hit) expect(hit.end).toBeGreaterThan(hit.start);
      }),
    );
  });

  it('reads a page of look-alikes: no pattern takes time that grows out of hand with the length', () => {
    const units = [
      'password is the new old ',
      'SSN is the last four of ',
      'answer 1 ',
      '12-34-',
      'a@b ',
      'code to to to ',
    ];
    for (const unit of units) expect(() => secretIn(unit.repeat(400))).not.toThrow();
  });
});

describe('a secret written otherwise', () => {
  const zeros = ['٠', '۰', '०', '０', '𝟎', '𝟘'];
  const inScript = (text: string, zero: string) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

  it('is always found, in the digits of any script and with what cannot be seen between its letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...refused),
        fc.constantFrom(...zeros),
        fc.constantFrom('\u200b', '\u2060', '\u00ad', '\u200e', '\ufeff'),
        fc.nat(),
        ([, text], zero, unseen, place) => {
          const at = place % text.length;
          expect(secretIn(text.slice(0, at) + unseen + text.slice(at))).not.toBeNull();
          expect(secretIn(inScript(text, zero))).not.toBeNull();
        },
      ),
    );
  });
});

describe('secretsInDraft', () => {
  it('names the field and the kind, never the text', () => {
    expect(secretsInDraft({ kind: 'client-edited', note: 'pw: hunter2x' })).toEqual({
      field: 'note',
      what: 'password',
    });
    expect(secretsInDraft({ consent: { on: '2026-11-23', how: 'SSN 123456789' } })).toEqual({
      field: 'consent.how',
      what: 'ssn',
    });
    expect(secretsInDraft({ tags: ['new', 'PIN 482913'] })).toEqual({ field: 'tags.1', what: 'pin' });
  });

  it('always says of a step what the text itself says, however often it is asked', () => {
    const text = fc.oneof(
      fc.constantFrom(...refused.map(([, one]) => one), ...passes),
      fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), maxLength: 8 }),
    );
    fc.assert(
      fc.property(text, (step) => {
        const what = secretIn(step)?.what;
        const expected = what ? { field: 'step', what } : null;
        for (let asked = 0; asked < 3; asked += 1) expect(secretsInDraft({ step })).toEqual(expected);
      }),
    );
  });

  it('does not mistake ids, days and NPIs', () => {
    const draft = {
      record: 'pr_00000000000000000000000000',
      on: '2026-11-23',
      npis: ['2000000002'],
      name: 'Maya Osei',
    };
    expect(secretsInDraft(draft)).toBeNull();
  });
});
