import { mayAct } from '@clearway/domain/authority';
import { acts, authorityQuestions, signings } from '@clearway/domain/authority-codes';
import { adviseRoute } from '@clearway/domain/route';
import { sweepItems } from '@clearway/domain/sweep';
import { aClient, anId, aPerson, aProfile, aView } from '@clearway/domain/testing';
import { describe, expect, test } from 'vitest';
import { questions } from './questions.ts';
import { sourcesOf } from './sources.ts';
import { sweeps } from './sweeps.ts';

const ana = aPerson({ id: anId('person', 3) });
const both = [aProfile({ kind: 'individual', person: ana.id }), aProfile({ id: anId('profile', 2) })];

describe('what the rules cite', () => {
  test('every source of an answer about authority can be named by the catalogue', () => {
    const keys = [...acts, ...signings].flatMap((act) =>
      both.flatMap((profile) => mayAct(act, ana.id, { profile }).sources),
    );
    expect(keys.length).toBeGreaterThan(20);
    expect(sourcesOf(keys).filter((source) => source.ref === '')).toEqual([]);
    expect(() => sourcesOf(['nobody:1'])).toThrow('No text is called');
  });

  test.each(['solo', 'firm'] as const)('the sources of an advised route too: %s', (who) => {
    const client = aClient({ answers: { 'who-works': who }, individual: anId('profile') });
    const view = aView(client, aProfile({ kind: 'individual', person: ana.id }), ana);
    expect(sourcesOf(adviseRoute(view).sources).length).toBeGreaterThan(0);
  });

  test('every question that settles an unknown is one of the catalogue’s', () => {
    const ids = questions.map(({ id }) => id);
    expect(authorityQuestions.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('the sweeps of the rules and of the catalogue are the same', () => {
    const ours = sweeps.flatMap((sweep) => sweep.items.map((item) => item.id));
    expect([...sweepItems].sort()).toEqual([...ours].sort());
  });
});
