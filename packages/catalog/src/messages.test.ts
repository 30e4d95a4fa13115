import { secretIn } from '@clearway/domain/secret';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklists, steps } from './checklists.ts';
import { lengths, withOverrides } from './clocks.ts';
import { email, phone, text } from './messages/compose.ts';
import { type AnyKind, type Letter, languages, messageSlots } from './messages/shape.ts';
import { allMessages, messages, messagesForStep } from './messages.ts';
import { phrases } from './phrases.ts';
import { slotsOf } from './sentences/slots.ts';

const kinds = allMessages.map(([kind]) => kind);
const each = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));
const lines = ({ subject, why, steps: orders, after, text: short }: Letter) => [
  subject,
  why,
  ...orders,
  ...after,
  short,
];
const quoted = (line: string) => [...line.matchAll(/"([^"]+)"/g)].map(([, label = '']) => label);
const plain = (words: string) => words.replace(/\s*[>▶►:]\s*$/, '').toLowerCase();
/** Not a label but how the subject of a CMS mail begins (ngs:1653). */
const subjects = ["You've been invited to register"];
const labels = new Set(
  [...subjects, ...steps.flatMap((step) => step.labels ?? []), ...phrases.map((phrase) => phrase.text)].map(
    plain,
  ),
);
const full = {
  sender: 'Dana Reyes, Northstar Credentialing LLC',
  firm: 'Northstar Credentialing LLC',
  searchName: 'NORTHSTAR CREDENTIALING LLC',
  client: 'Green Clinic',
  systems: 'PECOS and NPPES',
  actBy: 'Tuesday, December 22',
  lastDay: 'Wednesday, December 23',
  npi: '2000000010',
  other: 'Kim Okafor',
  pinEnds: 'Thursday, November 26, 10:00 AM Eastern',
  reason: 'the account or its MFA is locked',
};
const whole = (kind: AnyKind, language: 'en' | 'es', slots: Partial<typeof full> = full) => {
  const asked = { kind, language, greeting: 'Dr Lee', slots };
  const { subject, body } = email(asked, lengths);
  return [subject, body, text(asked, lengths), ...phone(asked, lengths)];
};

describe.each(each)('%s in %s', (kind, language) => {
  const letter = messages[kind][language];

  test('names only slots there are', () => {
    expect(
      lines(letter)
        .flatMap(slotsOf)
        .filter((slot) => !messageSlots.some((known) => known === slot)),
    ).toEqual([]);
  });

  test('names screen labels exactly as they are published', () => {
    const unknown = lines(letter)
      .flatMap(quoted)
      .filter((label) => !labels.has(plain(label)));
    expect(unknown, 'A label between quotes must be one of a step or a screen.').toEqual([]);
  });

  test('leaves no hole, whether all is known or nothing but the client', () => {
    for (const slots of [full, { client: 'Green Clinic' }]) {
      for (const part of whole(kind, language, slots)) expect(part).not.toMatch(/[{}[\]]|undefined| {2}/);
    }
  });

  test('holds no link to press, nothing the guard refuses, and never asks for a secret', () => {
    const all = whole(kind, language).join('\n');
    expect(secretIn(all)).toBeNull();
    expect(all).not.toMatch(/<a |\]\(http|http:\/\//);
    expect(all).not.toMatch(/(send|tell|give|email|read) (us|me) (your|the) (password|user ID|code|PIN)/i);
    expect(all).not.toMatch(/(díganos|mándenos|envíenos|deme) (su|el|la) (contraseña|usuario|código|PIN)/i);
  });

  test('says view and update wherever it asks to tick a system', () => {
    const ticks = /Approve All Selected|Add Surrogate|press "Submit" and tell|presione "Submit" y av/;
    const all = lines(letter).join('\n');
    if (ticks.test(all)) expect(all).toMatch(language === 'en' ? /view and update/ : /ver y actualizar/);
  });

  test('the text message is short', () => {
    expect(text({ kind, language, slots: full }, lengths).length).toBeLessThan(480);
  });
});

describe('messages', () => {
  test('where one signs in, the address is typed by hand', () => {
    for (const kind of kinds.filter((one) => messages[one].signIn !== null)) {
      expect(whole(kind, 'en').join('\n')).toMatch(
        /type https:\/\/(nppes\.cms\.hhs\.gov\/IAWeb|pecos\.cms\.hhs\.gov) yourself/,
      );
    }
  });

  test('the Spanish one gives the same orders about the same labels', () => {
    for (const kind of kinds) {
      const [en, es] = [messages[kind].en, messages[kind].es];
      expect(es.steps.length, kind).toBe(en.steps.length);
      expect(
        es.steps.map((step) => quoted(step).sort()),
        kind,
      ).toEqual(en.steps.map((step) => quoted(step).sort()));
    }
  });

  test('lengths of time are the team’s own, in the language of the reader', () => {
    const clocks = withOverrides([
      { clock: 'connection-request', length: { unit: 'days', days: 21 }, reason: 'shorter' },
    ]);
    const asked = { kind: 'approve-request' as const, slots: full };
    expect(email({ ...asked, language: 'en' }, clocks).body).toContain('after 21 days');
    expect(email({ ...asked, language: 'es' }, clocks).body).toContain('después de 21 días');
  });

  test('every message says that we are not CMS and ask for no secret', () => {
    for (const kind of kinds) {
      expect(email({ kind, language: 'en', slots: full }, lengths).body).toContain(
        'not CMS. We never ask for your password',
      );
      expect(email({ kind, language: 'es', slots: full }, lengths).body).toContain(
        'no CMS. Nunca pedimos su contraseña',
      );
    }
  });

  test('asks only for steps that exist, and has a title', () => {
    const ids = steps.map(({ id }) => id);
    for (const kind of kinds) {
      expect(
        messages[kind].asks.filter((step) => !ids.includes(step)),
        kind,
      ).toEqual([]);
      expect(messages[kind].title.length, kind).toBeLessThan(36);
    }
  });

  test('every step that somebody at the client does has its message', () => {
    const theirs = ['person', 'provider', 'ao', 'am', 'seu', 'signer', 'invitee'];
    const open = checklists
      .filter(({ appliesTo, section }) => appliesTo.whose.includes('client') && section !== 'legacy')
      .flatMap((checklist) => checklist.steps)
      .filter((step) => !step.retired && step.who.some((who) => theirs.includes(who)));
    const silent = open.filter((step) => messagesForStep(step.id).length === 0).map(({ id }) => id);
    expect(silent, 'Name it under `asks` of the message that asks for it, in src/messages/.').toEqual([]);
  });

  test('a step of the client leads to its message', () => {
    expect(messagesForStep('app-approve')).toContain('approve-request');
    expect(messagesForStep('conn-ind-find-provider')).toEqual([]);
  });

  test('never: the words of one client’s slots are read as slots', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom('{firm}', '[x]', '{staff-pin}', '$&'),
        (kind, client) => {
          const { body } = email({ kind, language: 'en', slots: { ...full, client } }, lengths);
          const named = [...lines(messages[kind].en)].some((line) => line.includes('{client}'));
          if (named && client !== '{staff-pin}')
            expect(whole(kind, 'en', { ...full, client }).join('\n')).toContain(client);
          expect(body).not.toContain('undefined');
        },
      ),
    );
  });
});
