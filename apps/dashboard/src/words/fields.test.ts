import { questions } from '@clearway/catalog/questions';
import { expect, it } from 'vitest';
import { fieldWords, valueWords } from './fields.ts';

it('a question is named by what it asks, an answer by its words, never by an id', () => {
  for (const { id, ask, answers } of questions) {
    expect(fieldWords(`answers.${id}`)).toBe(ask);
    for (const answer of answers) expect(valueWords(`answers.${id}`, answer.id)).toBe(answer.words);
  }
});

it('a text of a person stands as it is', () => {
  expect(fieldWords('goLive')).toBe('the go-live day');
  expect(valueWords('note', 'yes')).toBe('yes');
});
