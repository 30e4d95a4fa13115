import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSharedMailbox } from './mailbox.ts';
import { isNpi, npiFault, withCheckDigit } from './npi.ts';
import { phoneFault, phoneInWords } from './phone.ts';
import { einFault, einLast4, isUnusualEinPrefix, maskedEin } from './tax-number.ts';
import { trackingIdText } from './text.ts';
import { brokenUserIdRules, checkUserId } from './user-id.ts';

describe('an NPI', () => {
  it.each(['1234567893', '1000000004', '2000000002'])('%s is right (fact base N3)', (npi) => {
    expect(npiFault(npi)).toBeNull();
  });
  it.each([
    ['1234567890', 'check-digit'],
    ['9876543213', 'first-digit'],
    ['123456789', 'length'],
    ['12345678930', 'length'],
    ['12345 6789', 'not-digits'],
    ['', 'length'],
  ])('%s is wrong by its %s', (npi, fault) => {
    expect(npiFault(npi)).toBe(fault);
  });
  it('always shows one changed digit, and one swap of neighbours that is not 09 and 90', () => {
    const nine = fc.integer({ min: 100_000_000, max: 299_999_999 }).map(String);
    fc.assert(
      fc.property(nine, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const npi = withCheckDigit(digits);
        expect(isNpi(npi)).toBe(true);
        const changed = [...npi]
          .map((digit, index) => (index === at ? (Number(digit) + by) % 10 : digit))
          .join('');
        expect(isNpi(changed)).toBe(false);
      }),
    );
  });
});

describe('a user ID', () => {
  it.each([
    ['mosei12', []],
    ['abcdef', []],
    ['Abcdefgh1234', []],
    ['short', ['U1']],
    ['waytoolonguserid', ['U1']],
    ['mosei12345', ['U2']],
    ['maya osei', ['U1', 'U3']],
    ['maya_osei', ['U1', 'U3']],
    ['123456789', ['U2', 'U4']],
  ])('%s breaks %j', (userId, broken) => {
    expect(brokenUserIdRules(userId)).toEqual(broken);
  });
  it('is unique and unchangeable only as far as CMS can tell', () => {
    const unknown = checkUserId('mosei12').filter((one) => one.is === 'unknown');
    expect(unknown.map((one) => one.rule)).toEqual(['U5', 'U6']);
  });
});

describe('an EIN', () => {
  it('is kept by its last four digits only, masked as CMS masks it', () => {
    expect([einLast4('12-3456668'), einLast4('123456668'), maskedEin('6668')]).toEqual([
      '6668',
      '6668',
      '**-***6668',
    ]);
    expect(() => maskedEin('12-3456668')).toThrow(RangeError);
  });
  it('is not what has the shape of an SSN, and never refused for its prefix', () => {
    expect([einFault('123-45-6668'), einLast4('123-45-6668')]).toEqual(['looks-like-ssn', null]);
    expect([
      einFault('00-3456668'),
      isUnusualEinPrefix('00-3456668'),
      isUnusualEinPrefix('12-3456668'),
    ]).toEqual([null, true, false]);
    expect([einFault('1234'), einFault('ab-1234567')]).toEqual(['length', 'not-digits']);
  });
});

describe('a phone number', () => {
  it.each(['410-555-0123', '(410) 555-0123', '+1 410 555 0123', '1-410-555-0123', '410.555.0123 x12'])(
    '%s is one of the United States',
    (phone) => {
      expect(phoneFault(phone)).toBeNull();
    },
  );
  it.each([
    ['+44 20 7946 0958', 'not-us'],
    ['555-0123', 'length'],
    ['110-555-0123', 'not-us'],
    ['call me', 'not-digits'],
  ])('%s is not: %s', (phone, fault) => {
    expect(phoneFault(phone)).toBe(fault);
  });
  it('is shown in one way', () => {
    expect([phoneInWords('4105550123'), phoneInWords('+1 410.555.0123 x12'), phoneInWords('555')]).toEqual([
      '(410) 555-0123',
      '(410) 555-0123 x12',
      '555',
    ]);
  });
});

it.each(['T1234567', 'S0012345', '4417-22', 'A'])('%s is a tracking ID', (text) => {
  expect(trackingIdText.safeParse(text).success).toBe(true);
});
it.each(['', 'has space', 'x'.repeat(21), 'a/b'])('"%s" is no tracking ID', (text) => {
  expect(trackingIdText.safeParse(text).success).toBe(false);
});

it.each([
  'info@example.com',
  'billing@example.com',
  'Front.Desk2@example.com',
  'office+cms@example.com',
  'admin@example.com',
])('%s is a mailbox several people read', (email) => {
  expect(isSharedMailbox(email)).toBe(true);
});
it.each(['maya@example.com', 'maya.osei@example.com', 'infante@example.com', 'm.office.osei@example.com'])(
  '%s is a person’s',
  (email) => {
    expect(isSharedMailbox(email)).toBe(false);
  },
);
