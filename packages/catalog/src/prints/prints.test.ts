import { expect, test } from 'vitest';
import { printCalls } from './calls.ts';
import { printClocks } from './clocks.ts';
import { printContacts } from './contacts.ts';
import { printMessages } from './messages.ts';
import { printPractice } from './practice.ts';
import { printProblems } from './problems.ts';
import { printProcedures } from './procedures.ts';
import { printQuestions } from './questions.ts';
import { printReviews } from './reviews.ts';
import { printRules } from './rules.ts';
import { printScreens } from './screens.ts';
import { printSentences } from './sentences.ts';
import { printSystems } from './systems.ts';

const prints = {
  calls: printCalls,
  clocks: printClocks,
  contacts: printContacts,
  messages: printMessages,
  practice: printPractice,
  problems: printProblems,
  procedures: printProcedures,
  questions: printQuestions,
  reviews: printReviews,
  rules: printRules,
  screens: printScreens,
  sentences: printSentences,
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

test('every procedure of the fact base, P00 to P25, has a checklist', () => {
  const print = printProcedures();
  const known = Array.from({ length: 26 }, (_, at) => `P${String(at).padStart(2, '0')}`);
  expect(known.filter((procedure) => !print.includes(`\n| ${procedure} | `))).toEqual([]);
});
