import { roleNames, roleStatuses } from '@clearway/domain/role';
import { expect, test } from 'vitest';
import { lengths } from './clocks.ts';
import { slotsIn, wordsOf } from './fill.ts';
import { easySpecials, passwordRules, userIdRules, validSpecials } from './rules.ts';
import { employerStatuses, roleTerms } from './vocabularies.ts';

test('17 special characters are valid, and the easy ones are among them', () => {
  expect(new Set(validSpecials).size).toBe(17);
  expect([...easySpecials].filter((one) => !validSpecials.includes(one))).toEqual([]);
  expect(validSpecials).not.toContain('\\');
});

test('the rules are U1 to U6 and P1 to P13, and their lengths of time come from the clocks', () => {
  expect(userIdRules.map(({ id }) => id)).toEqual(['U1', 'U2', 'U3', 'U4', 'U5', 'U6']);
  expect(passwordRules.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, at) => `P${at + 1}`));
  const slots = passwordRules.flatMap(({ words }) => slotsIn(words));
  expect(slots).toEqual(['password-lock', 'password-life']);
  expect(slots.filter((slot) => wordsOf(slot, lengths) === null)).toEqual([]);
});

test('every status and role CMS prints has a value in our records', () => {
  expect(employerStatuses.map(({ is }) => is).sort()).toEqual([...roleStatuses].sort());
  const known: readonly string[] = roleNames;
  expect(roleTerms.filter(({ is }) => is !== 'surrogate' && !known.includes(is))).toEqual([]);
});
