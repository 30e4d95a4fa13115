import { expect, test } from 'vitest';
import { printClocks } from './clocks.ts';
import { printContacts } from './contacts.ts';
import { printProblems } from './problems.ts';
import { printQuestions } from './questions.ts';
import { printReviews } from './reviews.ts';
import { printRules } from './rules.ts';
import { printSystems } from './systems.ts';

const prints = {
  clocks: printClocks,
  contacts: printContacts,
  problems: printProblems,
  questions: printQuestions,
  reviews: printReviews,
  rules: printRules,
  systems: printSystems,
};

test.each(Object.entries(prints))('%s read as approved', async (name, print) => {
  await expect(print()).toMatchFileSnapshot(`../../approved/${name}.md`);
});

test('no print leaves a slot open', () => {
  const open = Object.values(prints).flatMap((print) =>
    [...print().matchAll(/\{[a-z0-9-]+\}/g)].map(([slot]) => slot),
  );
  expect(open).toEqual([]);
});
