import { expect, test } from 'vitest';
import { checklists, steps } from './checklists.ts';
import { questionById, questions } from './questions.ts';
import { targetOf } from './targets.ts';

test('the first question is whether an account exists: yes, no or unsure', () => {
  expect(questionById('account')?.answers.map(({ words }) => words)).toEqual(['Yes', 'No', 'Unsure']);
});

test('question ids, and the answers of each, are used once', () => {
  const doubles = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
  expect(doubles(questions.map(({ id }) => id))).toEqual([]);
  expect(questions.filter(({ answers }) => doubles(answers.map(({ id }) => id)).length > 0)).toEqual([]);
});

test('every question of a step exists', () => {
  expect(steps.filter(({ question }) => question && !questionById(question)).map(({ id }) => id)).toEqual([]);
});

test('every answer a checklist waits for can be given', () => {
  const asked = checklists.flatMap(({ appliesTo }) => Object.entries(appliesTo.answers ?? {}));
  const impossible = asked.flatMap(([question, answers]) => {
    const given = questionById(question)?.answers.map(({ id }) => id) ?? [];
    return answers.filter((answer) => !given.includes(answer)).map((answer) => `${question}: ${answer}`);
  });
  expect(impossible).toEqual([]);
});

test('every question a checklist waits for is asked by a step', () => {
  const waitedFor = checklists.flatMap(({ appliesTo }) => Object.keys(appliesTo.answers ?? {}));
  const asked = steps.flatMap(({ question }) => question ?? []);
  expect(waitedFor.filter((question) => !asked.includes(question))).toEqual([]);
});

test('every answer leads to something that exists, and every question has a reason and a source', () => {
  const targets = questions.flatMap(({ answers }) => answers.flatMap(({ leadsTo }) => leadsTo ?? []));
  expect(targets.filter((id) => targetOf(id) === null)).toEqual([]);
  expect(questions.filter(({ why, sources }) => why === '' || sources.length === 0)).toEqual([]);
});

test('nothing is asked that we never keep', () => {
  expect(questions.filter(({ ask }) => /SSN|birth|password\?|PIN|which user ID/i.test(ask))).toEqual([]);
});
