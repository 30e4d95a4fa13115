import { blockReasons } from '@clearway/domain/block-reason';
import { expect, test } from 'vitest';
import { wayOutOf } from './blocked.ts';
import { lengths } from './clocks.ts';
import { contactById } from './contacts.ts';
import { slotsIn, wordsOf } from './fill.ts';
import { branches } from './problems/branches.ts';
import { problems } from './problems.ts';
import { targetOf } from './targets.ts';

const codes = Array.from({ length: 33 }, (_, at) => `PR-${String(at + 1).padStart(2, '0')}`);
const texts = [
  ...problems.flatMap(({ symptom, cause, impact, waysOut }) => [
    symptom,
    cause,
    impact,
    ...waysOut.map((way) => way.do),
  ]),
  ...branches.flatMap(({ ask, answers }) => [ask, ...answers.map(({ words }) => words)]),
];

test('every problem of the fact base is there once', () => {
  expect(problems.map(({ code }) => code).sort()).toEqual(codes);
});

test('every problem is reached from the root by answering questions', () => {
  const reached = new Set<string>();
  const walk = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const { leadsTo } of branches.find((branch) => branch.id === id)?.answers ?? []) walk(leadsTo);
  };
  walk('what-goes-wrong');
  expect([...problems, ...branches].map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

test('every way out and every answer leads to something that exists', () => {
  const goTo = problems.flatMap(({ waysOut }) => waysOut.flatMap((way) => way.goTo));
  const leadsTo = branches.flatMap(({ answers }) => answers.map((answer) => answer.leadsTo));
  expect([...goTo, ...leadsTo].filter((id) => targetOf(id) === null)).toEqual([]);
  expect(problems.flatMap(({ call }) => call).filter((id) => !contactById(id))).toEqual([]);
});

test('every problem has a way out and a source', () => {
  expect(problems.filter(({ waysOut, sources }) => waysOut.length === 0 || sources.length === 0)).toEqual([]);
});

test('no number of days or hours stands in text, and every slot is known', () => {
  expect(texts.filter((line) => /\d\s*-?\s*(day|hour|minute|week|month)/i.test(line))).toEqual([]);
  expect(texts.flatMap(slotsIn).filter((slot) => wordsOf(slot, lengths) === null)).toEqual([]);
});

test('every reason a step can be blocked for leads somewhere, except "other"', () => {
  expect(blockReasons.filter((reason) => wayOutOf[reason] === null)).toEqual(['other']);
  expect(Object.values(wayOutOf).filter((id) => id !== null && targetOf(id) === null)).toEqual([]);
});
