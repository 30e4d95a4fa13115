import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretIn, secretsInDraft } from './secret.ts';

/** What is refused, by kind. Every number here is invented. */
const refused: readonly (readonly [string, string])[] = [
  ['ssn', '123-45-6789'],
  ['ssn', 'her number is 123 45 6789, call back'],
  ['ssn', 'SSN 123456789'],
  ['ssn', 'SSN: 123456789'],
  ['ssn', 'ssn#123456789'],
  ['ssn', 'social security number is 123456789'],
  ['ssn', 'last 4 of SSN: 6789'],
  ['ssn', 'SSN ends in 6789'],
  ['ssn', 'last four of her social 6789'],
  ['ssn', 'xxx-xx-6789'],
  ['ssn', '***-**-6789'],
  ['ssn', '123456789 is her SSN'],
  ['ssn', '6789 last four of the SSN'],
  ['ssn', 'ITIN 912-78-1234'],
  ['ssn', 'SSN 123–45–6789 with long hyphens'],
  ['ssn', 'TIN/SSN 123456789'],
  ['ssn', '123_45_6789'],
  ['ssn', '123 - 45 - 6789'],
  ['ssn', '1 2 3 - 4 5 - 6 7 8 9'],
  ['ssn', '1 2 3 4 5 6 7 8 9 ssn'],
  ['ssn', '１２３-４５-６７８９'],
  ['ssn', '١٢٣-٤٥-٦٧٨٩'],
  ['ssn', '𝟙𝟚𝟛-𝟜𝟝-𝟞𝟟𝟠𝟡'],
  ['ssn', 'ＳＳＮ 123456789'],
  ['ssn', 'S S N 123456789'],
  ['ssn', '123\u200b-45-\u20606789'],
  ['ssn', '1\u00ad23-45-6789'],
  ['ssn', 'Name,SSN,Role\nOsei,123-45-6789,AO'],
  ['ssn', 'SSN,123456789'],
  ['birth-date', 'DOB,3/4/1971'],
  ['birth-date', 'birth date: 4-Mar-1971'],
  ['birth-date', 'year of birth 1971'],
  ['password', 'Password,Summer#26'],
  ['password', 'p@ssw0rd: Summer#26'],
  ['password', 'password → Summer#26'],
  ['password', 'pаsswоrd: Summer#26'],
  ['password', 'pass\u00adword: Summer#26'],
  ['pin', 'PIN,482913'],
  ['pin', 'PIN٤٨٢٩'],
  ['mfa-code', 'code,482913'],
  ['user-id', 'login mhernandez01'],
  ['birth-date', 'DOB 3/4/1971'],
  ['birth-date', 'dob: 03-04-1971'],
  ['birth-date', 'D.O.B. 1971-03-04'],
  ['birth-date', 'date of birth is March 4, 1971'],
  ['birth-date', 'Birthday: 4 March 1971'],
  ['birth-date', 'born 3/4/71'],
  ['birth-date', 'born on 3/4/1971'],
  ['birth-date', 'born in 1971'],
  ['birth-date', '3/4/1971 (DOB)'],
  ['birth-date', 'birth date 03041971'],
  ['birth-date', 'fecha de nacimiento: 04/03/1971'],
  ['password', 'password: Summer#26'],
  ['password', 'password is Summer#26'],
  ['password', 'Password Summer#26'],
  ['password', 'pw: hunter2x'],
  ['password', 'pwd=Blue_Sky7'],
  ['password', 'new password is Blue-Sky-77'],
  ['password', 'reset password to Winter*2026'],
  ['password', 'PECOS password: sunshine'],
  ['password', 'pass: Sommer!9'],
  ['password', 'temp password Abc123#x'],
  ['password', 'contraseña: Verano#26'],
  ['password', 'passcode: a1b2c3d4'],
  ['pin', 'PIN 482913'],
  ['pin', 'pin: 4829'],
  ['pin', 'the PIN is 482913'],
  ['pin', 'PIN code is AB482913'],
  ['pin', 'PIN #482913'],
  ['mfa-code', 'MFA code 482913'],
  ['mfa-code', 'verification code: 482913'],
  ['mfa-code', 'code is 482913'],
  ['mfa-code', 'code 482 913'],
  ['mfa-code', '482913 is the code'],
  ['mfa-code', 'OTP 482913'],
  ['mfa-code', 'six-digit code was 482913'],
  ['mfa-code', 'text code 482913'],
  ['mfa-contact', 'MFA phone 410-555-0123'],
  ['mfa-contact', 'MFA goes to (410) 555-0123'],
  ['mfa-contact', 'codes go to maya@example.com'],
  ['mfa-contact', '2FA e-mail is maya@example.com'],
  ['security-answer', 'security answer: Fluffy'],
  ['security-answer', 'answer to security question is Main Street'],
  ['security-answer', "mother's maiden name: Smith"],
  ['security-answer', 'first pet is Rex'],
  ['security-answer', 'answer: Fluffy'],
  ['security-answer', 'Answer 1: Fluffy'],
  ['security-answer', "mother's maiden name Smith"],
  ['security-answer', 'city of birth: Boston'],
  ['security-answer', 'favorite teacher is Brown'],
  ['security-answer', 'respuesta secreta: Fluffy'],
  ['mfa-code', 'the code they got was 482913'],
  ['mfa-code', 'Passcode 4829'],
  ['mfa-code', 'el código es 482913'],
  ['mfa-code', 'code from text 482913'],
  ['pin', 'PIN from mail 482913'],
  ['tax-id', 'EIN of provider 12-3456789'],
  ['birth-date', 'nació el 3/4/1971'],
  ['user-id', 'usuario: mosei71'],
  ['user-id', 'user ID: mosei71'],
  ['user-id', 'User ID is mosei71'],
  ['user-id', 'username mosei71'],
  ['user-id', 'userid=mayaosei'],
  ['user-id', 'login: mosei71'],
  ['user-id', 'I&A user ID: mosei12'],
  ['tax-id', 'EIN 12-3456789'],
  ['tax-id', 'TIN: 123456789'],
  ['tax-id', 'tax id is 12-3456789'],
  ['home-address', 'home address: 12 Oak Street'],
  ['home-address', 'lives at 12 Oak Street'],
  ['home-address', 'home zip 21201'],
  ['personal-phone', 'personal phone 410-555-0123'],
  ['personal-phone', 'cell: (410) 555-0123'],
  ['personal-phone', 'her mobile is 410 555 0123'],
  ['bank', 'routing number 021000021'],
  ['bank', 'account number 123456789'],
  ['bank', 'bank account: 12345678'],
  ['bank', '4111 1111 1111 1111'],
  ['patient', '1EG4-TE5-MK73'],
  ['patient', 'patient: John Roe'],
  ['patient', 'MRN 123456'],
  ['patient', 'diagnosis: asthma'],
];

/** What passes: the work is full of numbers and of words about secrets. */
const passes: readonly string[] = [
  '',
  '1234567893',
  'NPI 2000000002',
  'NPI 2000000002 and 2000000010',
  'T1234567',
  'tracking ID 123456789',
  'Tracking ID: 4417-22',
  'S0012345',
  'PECOS 441722, NPPES 441723',
  'call 410-555-0123',
  'office phone: (410) 555-0123',
  'work cell 410-555-0123',
  'fax 410.555.0123 ext 12',
  '+1 410 555 0123',
  'sent 11/23/2026',
  'due 2026-12-22 at 17:00',
  'approved on 23 Nov 2026, told the office 24 Nov',
  'revalidation due 3/4/2027',
  'password expired',
  'password reset done on 11/23/2026',
  'Password changed 11/20/2026',
  'Password: expired',
  'Password: client will change it',
  'forgot password, call EUS',
  'password expires in 57 days',
  'password is 57 days old',
  'password was reset today',
  'never ask for a password',
  'PIN sent 11/23/2026 at 09:00',
  'PIN expired, invite again',
  'PIN dies after 72 hours',
  'PIN: not received',
  'MFA set up, two methods',
  'MFA code went to the old biller',
  'MFA on a lost phone',
  'locked out at the MFA code since Monday',
  'verification code not received',
  'zip code 21201',
  'taxonomy code 207Q00000X',
  'CPT code 992130',
  'area code 410555',
  'user ID forgotten',
  'user ID found, she has it',
  'User ID: forgotten',
  'retrieve user ID first (P02)',
  'last login: 11/23/2026',
  'login works again',
  'security questions set, five of them',
  'security questions done on 11/23/2026',
  'Answer: rejected by CMS',
  'no answer yet, call again at 3:00',
  'SSN not needed here',
  'we never ask for an SSN',
  'SSN: client has it at hand',
  'SSN checked by client on 11/23/2026',
  'date of birth needed on the call, do not write it down',
  'DOB verified by EUS 11/23/2026',
  'EIN ends in 6668',
  'EIN **-***6668',
  'CP 575 at hand',
  'PTAN 12345678',
  'EUS case 44170912',
  'office address: 12 Oak Street, Suite 300',
  'home page shows My Pending Connections (2)',
  'home: 0 pending',
  'account locked, call EUS 1-866-484-8049',
  'account created 11/23/2026',
  'EFT section not started',
  'no patient data in here',
  'claim denied because of enrollment',
  '855I, 855R and 855B',
  'Approve All Selected',
  'Maya Osei, MD',
  'Osei Family Medicine LLC',
];

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
