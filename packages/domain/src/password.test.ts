import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenRules,
  checkPassword,
  easySpecials,
  expiresOn,
  newPassword,
  passwordRuleIds,
  repeatsOften,
  specials,
} from './password.ts';
import { monday, someClocks, today } from './testing.ts';

const beside = { userId: 'mosei12', firstName: 'Maya', lastName: 'Osei' };

describe('checkPassword', () => {
  it.each([
    ['Blue-Sky7', []],
    ["a'b(c)d9", []],
    ['Sh0rt-a', ['P1']],
    ['Much-Too-Long7', ['P1']],
    ['12345678-', ['P2', 'P6']],
    ['Blue-Sky-x', ['P3']],
    ['BlueSky77', ['P4']],
    ['Blue Sky-7', ['P5']],
    ['Blue+Sky-7', ['P5']],
    ['Blue\\Sky-7', ['P5']],
    ['Blue’Sky-7', ['P5']],
    ['Blüe-Sky7', ['P5']],
    ['7Blue-Sky', ['P6']],
    ['Blue---Sky7', ['P7']],
    ['BlueSky-777', ['P7']],
    ['Maya-Sky7', ['P10']],
    ['xOSEI-sky7', ['P10']],
    ['', ['P1', 'P2', 'P3', 'P4']],
  ])('says of "%s" that it breaks %j', (password, broken) => {
    expect(brokenRules(password, beside)).toEqual(broken);
  });

  it('compares with the user ID whatever the case, and with what was typed again exactly', () => {
    expect(brokenRules('Mosei1-2', { userId: 'mOSEI1-2' })).toEqual(['P8']);
    expect(brokenRules('Blue-Sky7', { again: 'Blue-sky7' })).toEqual(['P9']);
  });

  it('knows by the clocks whether it may be changed, and whether it still lives', () => {
    const clocks = someClocks;
    const at = (changedAt: string) => brokenRules('Blue-Sky7', { changedAt, clocks, now: monday });
    expect(at('2026-11-22T15:00:00.001Z')).toEqual(['P12']);
    expect(at('2026-11-22T15:00:00.000Z')).toEqual([]);
    expect(at('2026-09-24T15:00:00.000Z')).toEqual([]);
    expect(at('2026-09-23T15:00:00.000Z')).toEqual(['P13']);
    expect(expiresOn(today, clocks)).toBe('2027-01-22');
  });

  it('says what only CMS can tell, and what it was not given, to be unknown', () => {
    const unknown = checkPassword('Blue-Sky7').filter((one) => one.is === 'unknown');
    expect(unknown.map((one) => one.rule)).toEqual(['P8', 'P9', 'P10', 'P11', 'P12', 'P13']);
  });

  it('takes 17 special characters, of which those recommended are some', () => {
    expect([...specials]).toHaveLength(17);
    for (const one of easySpecials) expect(specials).toContain(one);
    for (const one of specials) expect(brokenRules(`Blue${one}Sky7`)).toEqual([]);
  });

  it('warns of a character that stands three times anywhere', () => {
    expect([repeatsOften('Blue-Sky7'), repeatsOften('aBcade-7a')]).toEqual([false, true]);
  });

  it('always gives every rule once and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (password) => {
        expect(checkPassword(password, beside).map((one) => one.rule)).toEqual(passwordRuleIds);
      }),
    );
  });
});

describe('newPassword', () => {
  it('always keeps every rule, whatever chance gives', () => {
    const bytes = fc.infiniteStream(fc.nat(255));
    fc.assert(
      fc.property(bytes, (stream) => {
        const random = (count: number) => Uint8Array.from({ length: count }, () => stream.next().value ?? 0);
        const made = newPassword(random, beside);
        expect(brokenRules(made, beside)).toEqual([]);
        expect(made).toHaveLength(12);
      }),
      { numRuns: 200 },
    );
  });
});
