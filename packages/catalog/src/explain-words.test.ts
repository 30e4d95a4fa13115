import { anyChange } from '@clearway/domain/arbitrary';
import type { Change } from '@clearway/domain/change';
import { addDays } from '@clearway/domain/day';
import { decide } from '@clearway/domain/decide';
import type { AnyRecord } from '@clearway/domain/decided';
import { explain } from '@clearway/domain/explain';
import { nextMoves } from '@clearway/domain/moves';
import { riskCodes, risks } from '@clearway/domain/risk';
import {
  aClient,
  aConnection,
  aContext,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aView,
  knows,
  monday,
  today,
  us,
} from '@clearway/domain/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklists } from './checklists.ts';
import { lengths } from './clocks.ts';
import { clauseSentence, explanationWords, toldOf } from './sentences/explain.ts';
import { findingWords } from './sentences/findings.ts';
import { moveWords } from './sentences/moves.ts';
import { riskWords } from './sentences/risks.ts';
import { slotsOf } from './sentences/slots.ts';

const lee = aPerson({ id: anId('person', 7), name: 'Dr Lee' });
const reading = { checklists, clocks: lengths, now: monday };
const stamp = { by: us, at: monday };
const role = { person: lee.id, role: 'ao', status: 'approved', how: 'seen', on: today, ...stamp } as const;
const sent = addDays(today, -12);
const connection = (on = sent) =>
  aConnection('PECOS', {
    requestedOn: on,
    told: { on: addDays(today, -4), channel: 'email', person: lee.id, ...stamp },
  });
const clinic = (over = {}) =>
  aProfile({
    name: 'Green Clinic',
    roles: { [lee.id]: role },
    connections: { [connection().id]: connection() },
    ...over,
  });
const client = aClient({
  organization: clinic().id,
  notNeeded: { 'organization.NPPES': 'PECOS only' },
  consent: { on: today, how: 'signed' },
});
const names: Readonly<Record<string, string>> = {
  [lee.id]: 'Dr Lee',
  [clinic().id]: 'Green Clinic',
  [client.id]: 'Green Clinic',
};
const name = (id: string) => names[id] ?? (id.includes('_') ? 'somebody' : `step ${id}`);
const holes = /undefined|null|\[|\]|\{|\}|NaN|[a-z]{2}_[0-9a-z]{26}|\d{4}-\d{2}-\d{2}/;

describe('the explanation of a client', () => {
  test('says how it stands, why, who alone can move it, when they were told and by when', () => {
    const view = aView(client, clinic(), aFirm(), lee);
    expect(explanationWords(explain(view, reading), today, name)).toBe(
      'Waiting 4 days: Green Clinic (PECOS): the request is out since Wed 11 Nov and the client was told on Thu 19 Nov by e-mail. Only Dr Lee (Authorized Official) can approve it. Last told 4 days ago by e-mail. Act by Thu 10 Dec (17 d); CMS should reject it after Fri 11 Dec.',
    );
  });

  test('says what our own move is, and whose among us', () => {
    const untold = aConnection('PECOS', { requestedOn: today });
    const view = aView(
      { ...client, owner: us },
      clinic({ connections: { [untold.id]: untold } }),
      aFirm(),
      lee,
    );
    expect(explanationWords(explain(view, reading), today, name)).toContain(
      'It is our move, somebody’s: tell the client. Act by Tue 22 Dec (29 d); CMS should reject it after Wed 23 Dec.',
    );
  });

  test.each([
    ['0', 'Waiting since today'],
    ['1', 'Waiting 1 day'],
    ['9', 'Waiting 9 days'],
  ])('counts %s days as one says it', (days, said) => {
    expect(clauseSentence({ code: 'waiting', slots: { days } }, today, name)).toBe(said);
  });

  test('of two answers at once says the question and both answers as people read them', () => {
    const slots = { field: 'answers.account', kept: 'yes', other: 'unsure', otherBy: lee.id };
    const told = { record: client.id, slots };
    expect(toldOf(findingWords['two-values'].sentence, told, today, name)).toBe(
      'Two people set the answer to “Does the person already have a CMS I&A account?” at the same time: "Yes" is kept, Dr Lee had set "Unsure".',
    );
  });

  test('of a block says what waits beneath it', () => {
    const slots = { person: lee.id, role: 'ao', act: 'approve-connection' };
    const clause = { code: 'only-one-can' as const, slots };
    expect(clauseSentence(clause, today, name, 'unblock')).toBe(
      'Only Dr Lee (Authorized Official) can approve it.',
    );
  });

  test('of an invitation says the hour its PIN ends, and that a weekend lies in between', () => {
    const slots = { endsAt: '2026-11-30T15:08:00.000Z', weekend: 'yes' };
    expect(clauseSentence({ code: 'ends-at', slots }, today, name)).toBe(
      'It ends on Monday, November 30, 10:08 AM Eastern, with a weekend in between.',
    );
  });

  test('says that a lapse is presumed, never that it happened', () => {
    const old = connection(addDays(today, -40));
    const view = aView(client, clinic({ connections: { [old.id]: old } }), aFirm(), lee);
    expect(explanationWords(explain(view, reading), today, name)).toMatch(
      /^Presumed lapsed: Green Clinic \(PECOS\): the last day has passed/,
    );
  });

  test('never holds a hole, an id or a bare day, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        const view = aView(...replayed(changes));
        const words = explanationWords(explain(view, reading), today, name);
        expect(words).not.toMatch(holes);
        expect(words).toMatch(/^[A-Z].*\.$/s);
      }),
      { numRuns: 200 },
    );
  });
});

describe('findings, risks and moves', () => {
  test('every risk and finding that can arise fills its sentence', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        const records = replayed(changes);
        const found = records.flatMap((one) =>
          Object.values(one.findings).map((finding) => ({ record: one.id, ...finding })),
        );
        for (const one of found)
          expect(toldOf(findingWords[one.code].sentence, one, today, name)).not.toMatch(holes);
        for (const risk of risks(aView(...records), lengths, monday)) {
          expect(toldOf(riskWords[risk.code].sentence, risk, today, name)).not.toMatch(holes);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a risk says what helps', () => {
    for (const code of riskCodes) expect(riskWords[code].helps).toMatch(/^[A-Z].*\.$/);
  });

  test('a move names only what a move can tell', () => {
    const told = ['client', 'systems', 'actBy', 'person', 'firm', 'reason', 'waitsOn'];
    const other = Object.values(moveWords).flatMap(({ sentence }) => slotsOf(sentence));
    expect(other.filter((slot) => !told.includes(slot))).toEqual([]);
  });

  test('every step a move leads to is one of the catalogue’s', () => {
    const view = aView(client, clinic(), aFirm(), lee);
    const steps = checklists.flatMap((checklist) => checklist.steps.map((step) => step.id));
    for (const move of nextMoves(view, reading))
      expect(move.step === null || steps.includes(move.step)).toBe(true);
  });
});

/** The records that these changes, one after the other, leave behind. */
function replayed(changes: readonly Change[]): readonly AnyRecord[] {
  const first: readonly AnyRecord[] = [client, clinic(), aFirm(), lee];
  const records = new Map(first.map((record) => [String(record.id), record]));
  for (const change of changes) {
    const decided = decide(knows(...records.values()), change, aContext());
    if (decided.ok) records.set(decided.record.id, decided.record);
  }
  return [...records.values()];
}
