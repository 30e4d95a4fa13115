import { anyChange, changeKinds } from '@clearway/domain/arbitrary';
import { anyDay } from '@clearway/domain/arbitrary-values';
import { addDays, day } from '@clearway/domain/day';
import { findingCodes } from '@clearway/domain/finding-shape';
import { actions } from '@clearway/domain/permission';
import type { Refusal } from '@clearway/domain/refusal';
import { secretIn } from '@clearway/domain/secret';
import { secretKinds } from '@clearway/domain/secret-kind';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockWords } from './sentences/block-reasons.ts';
import { agoWords, dayInWords, dayWords, dueWords, listed, spanWords } from './sentences/dates.ts';
import { clauseWords, leadWords } from './sentences/explanations.ts';
import { findingWords } from './sentences/findings.ts';
import { historyLine } from './sentences/history.ts';
import { moveWords } from './sentences/moves.ts';
import { disabledReason } from './sentences/permissions.ts';
import { reasonWords } from './sentences/reasons.ts';
import { refusalSentence } from './sentences/refusals.ts';
import { riskWords } from './sentences/risks.ts';
import { secretSentence } from './sentences/secrets.ts';
import { say, slotsOf } from './sentences/slots.ts';
import { stateWords, stepStateWords } from './sentences/states.ts';

const today = day('2026-11-23');
const holes = /undefined|null|\[object|\{|\}|NaN/;
const isoDay = /\d{4}-\d{2}-\d{2}/;

describe('dates', () => {
  test('a deadline says its weekday, its day and how far off it is', () => {
    expect(dueWords(day('2026-12-22'), today)).toBe('Tue 22 Dec (29 d)');
    expect(dueWords(today, today)).toBe('Mon 23 Nov (today)');
    expect(dueWords(day('2026-11-20'), today)).toBe('Fri 20 Nov (3 d late)');
    expect(dueWords(day('2027-01-04'), today)).toBe('Mon 4 Jan 2027 (42 d)');
    expect(agoWords(day('2026-11-19'), today)).toBe('4 days ago');
    expect(spanWords(day('2026-11-22'), today)).toBe('1 day');
  });

  test('letters write days in full, in the language of the reader', () => {
    expect(dayInWords(day('2026-12-22'), 'en')).toBe('Tuesday, December 22');
    expect(dayInWords(day('2026-12-22'), 'es')).toBe('martes 22 de diciembre');
  });

  test('always: two days that differ read differently, and a week later has the same weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 364 }), (one, apart) => {
        const other = addDays(one, apart);
        expect(dayWords(other, today)).not.toBe(dayWords(one, today));
        expect(dayWords(addDays(one, 7), today).slice(0, 3)).toBe(dayWords(one, today).slice(0, 3));
      }),
    );
  });

  test('lists end with "and"', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('slots', () => {
  test('a part between brackets is left out when one of its facts is not known', () => {
    const sentence = 'Sent[ to {person}][ on {on}].';
    expect(say(sentence, { on: 'Mon 23 Nov' })).toBe('Sent on Mon 23 Nov.');
    expect(say(sentence, { person: 'Dr Lee', on: 'Mon 23 Nov' })).toBe('Sent to Dr Lee on Mon 23 Nov.');
    expect(slotsOf(sentence)).toEqual(['person', 'on']);
  });

  test('never: words given for a slot are read as slots or brackets themselves', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(say('It is {name}.', { name: words })).toBe(`It is ${words}.`);
      }),
    );
  });
});

describe('history', () => {
  test('sending requests reads as somebody would tell it', () => {
    const sent = fc.sample(
      anyChange.filter(({ kind }) => kind === 'connections-requested'),
      1,
    )[0];
    if (sent?.kind !== 'connections-requested') throw new Error('no such change');
    const [one] = sent.requests;
    if (!one) throw new Error('no request');
    const change = {
      ...sent,
      direction: 'we-ask' as const,
      on: today,
      at: '2026-11-23T15:00:00.000Z',
      requests: [
        { ...one, system: 'PECOS' as const, trackingId: '4417-22' },
        { ...one, system: 'NPPES' as const, trackingId: undefined },
      ],
      note: undefined,
    };
    expect(historyLine(change, 'Dana Reyes', (id) => id)).toBe(
      'Dana Reyes marked the request as sent on Mon 23 Nov (PECOS 4417-22, NPPES).',
    );
  });

  test('always: every change has a line that begins with its author, names no hole and no bare day', () => {
    expect(changeKinds.length).toBeGreaterThan(35);
    fc.assert(
      fc.property(anyChange, (change) => {
        const line = historyLine(change, 'Dana Reyes', (id) => `<${id.slice(0, 2)}>`);
        expect(line).toMatch(/^Dana Reyes [a-z].*\.( “.*”)?$/s);
        expect(line).not.toMatch(holes);
        expect(line).not.toMatch(isoDay);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('codes', () => {
  test('what may be left out takes its space with it', () => {
    const files: readonly Readonly<Record<string, string | Readonly<Record<string, string>>>>[] = [
      moveWords,
      findingWords,
      riskWords,
      reasonWords,
      leadWords,
      clauseWords,
    ];
    const all = files.flatMap((words) =>
      Object.values(words).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one))),
    );
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((sentence) => /[\p{L}\d][\]}]*\][\p{L}{]|[\p{L}}]\[[\p{L}{]/u.test(sentence))).toEqual(
      [],
    );
  });

  test('every refusal has a sentence', () => {
    const all: readonly Refusal[] = [
      { code: 'secret', field: 'note', what: 'ssn' },
      { code: 'malformed', field: 'npi', expected: 'an NPI of 10 digits' },
      { code: 'not-permitted', action: 'merge', permission: 'lead' },
      { code: 'unknown', field: 'record' },
      { code: 'id-taken', field: 'requests' },
      { code: 'changed-since', fields: ['name', 'npi'] },
      { code: 'newer-shape' },
      { code: 'wrong-kind', field: 'firm', expected: 'one of our own firms' },
    ];
    for (const refusal of all) {
      expect(refusalSentence(refusal)).toMatch(/^[A-Z].*\.$/);
      expect(refusalSentence(refusal)).not.toMatch(holes);
    }
    expect(refusalSentence({ code: 'not-permitted', action: 'merge', permission: 'lead' })).toBe(
      'You cannot merge records: that takes the permission of a lead.',
    );
  });

  test('what the guard refuses is named with its mend, and no sentence holds anything the guard would refuse', () => {
    for (const kind of secretKinds) expect(secretIn(secretSentence(kind, 'the note')), kind).toBeNull();
  });

  test('every disabled button says what it takes', () => {
    for (const action of actions)
      expect(disabledReason(action)).toMatch(/^You cannot .* Ask a member with the permission/);
  });

  test('labels are short enough for a list of 320 px', () => {
    const labels = [
      ...Object.values(stateWords),
      ...Object.values(stepStateWords),
      ...Object.values(moveWords),
    ];
    expect(labels.filter(({ label }) => label.length > 32)).toEqual([]);
  });

  test('a finding says what to check, a block what helps', () => {
    for (const code of findingCodes) expect(findingWords[code].check).toMatch(/^[A-Z].*\.$/);
    for (const { next, because } of Object.values(blockWords)) {
      expect(next).toMatch(/^[A-Z].*\.$/);
      expect(because).toMatch(/^[a-z].*[^.]$|^PECOS|^NPPES/);
    }
  });
});
