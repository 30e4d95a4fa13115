import { expect, test } from 'vitest';
import { ladders, spans } from './clocks/spans.ts';
import { clocks, lengths, withOverrides } from './clocks.ts';
import { fill, wordsOf } from './fill.ts';

test('a connection request lives 30 days, a staff PIN 72 hours, a password 60 days', () => {
  expect(lengths['connection-request']).toEqual({ unit: 'days', days: 30 });
  expect(lengths['staff-pin']).toEqual({ unit: 'hours', hours: 72 });
  expect(lengths['password-life']).toEqual({ unit: 'days', days: 60 });
});

test('a clock nobody has published has no length and says so', () => {
  const unknown = Object.values(clocks).filter((fact) => fact.length.unit === 'unknown');
  expect(unknown.map(({ title }) => title)).toEqual(['Role request', 'Review of papers by EUS', 'MFA code']);
  expect(unknown.filter(({ confidence }) => confidence === 'high' || confidence === 'medium')).toEqual([]);
  expect(fill('{mfa-code}', lengths)).toBe('a time nobody has published');
});

test('every clock has a source, a day it was checked, a start and an end', () => {
  const bad = Object.values(clocks).filter(
    (fact) =>
      fact.sources.length === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(fact.checked) || !fact.starts || !fact.atZero,
  );
  expect(bad).toEqual([]);
});

test('a team’s override replaces one length, reaches the text, and leaves the fact alone', () => {
  const ours = withOverrides([
    { clock: 'e-signature', length: { unit: 'days', days: 15 }, reason: 'our MAC says so' },
  ]);
  expect(fill('within {e-signature}', ours)).toBe('within 15 days');
  expect(fill('on {remind-e-signature}', ours)).toBe('on day 2, 5 and 10');
  expect({ ...ours, 'e-signature': lengths['e-signature'] }).toEqual(lengths);
  expect(clocks['e-signature'].length).toEqual({ unit: 'days', days: 20 });
});

test('slots become words: lengths, spans and reminders; other braces stay', () => {
  expect(fill('{staff-pin}, {account-effort}, {iacs-mail-code}, {firm}', lengths)).toBe(
    '72 hours, 15 minutes, 30 minutes, {firm}',
  );
  expect(fill('{remind-connection-request}', lengths)).toBe('day 3, 7, 14, 21 and 27');
  expect(fill('{remind-staff-pin}', lengths)).toBe('24 and 4 hours left');
  expect(fill('{remind-role-request}', lengths)).toBe('every 7 days');
});

test('every clock, span and ladder can be named in text', () => {
  const slots = [
    ...Object.keys(clocks),
    ...Object.keys(spans),
    ...Object.keys(ladders).map((id) => `remind-${id}`),
  ];
  expect(slots.filter((slot) => wordsOf(slot, lengths) === null)).toEqual([]);
});
