import { firmChecklistsFor, firmView } from '@clearway/domain/firm';
import { stepLines } from '@clearway/domain/step-standing';
import { anId, aPerson, aProfile } from '@clearway/domain/testing';
import { expect, test } from 'vitest';
import { checklists } from './checklists.ts';

const firm = aProfile({ kind: 'organization', name: 'Northstar Credentialing', ours: true });

/** The states of the MFA list for one of our people of whom so many methods are on record. */
function states(mfaMethods: '0' | '1' | '2' | undefined) {
  const maya = aPerson({ member: anId('member', 1), ...(mfaMethods ? { mfaMethods } : {}) });
  const given = firmChecklistsFor(firm, [maya], checklists).find(
    ({ checklist }) => checklist.id === 'set-up-mfa',
  );
  const lines = given ? stepLines(firmView(firm, [maya]), given) : [];
  return Object.fromEntries(lines.map(({ step, standing }) => [step.id, standing.state]));
}

test('MFA on record settles its steps, the second method only when there are two', () => {
  expect(states('1')).toMatchObject({ 'mfa-record': 'known', 'mfa-add-second': 'not-started' });
  expect(states('2')).toMatchObject({ 'mfa-record': 'known', 'mfa-add-second': 'known' });
});

test('no method on record, or nobody asked: every step is still to do', () => {
  for (const none of ['0', undefined] as const)
    expect(new Set(Object.values(states(none)))).toEqual(new Set(['not-started']));
});
