import { stepLines } from '@clearway/domain/step-standing';
import { type Assigned, checklistsFor, stepsOf } from '@clearway/domain/steps';
import { describe, expect, test } from 'vitest';
import { checklists } from './checklists.ts';
import { people, viewOf } from './testing/view.ts';

const both = ['individual', 'organization'] as const;
const given = (...view: Parameters<typeof viewOf>) => checklistsFor(viewOf(...view), checklists);
const ids = (assigned: readonly Assigned[]) => [...new Set(assigned.map(({ checklist }) => checklist.id))];
const onRoute = (is: 'we-ask' | 'they-add' | 'add-staff' | 'paper', kinds: Parameters<typeof viewOf>[0]) =>
  ids(given(kinds, { route: { is, why: 'a test' } })).filter((id) =>
    /^(connect|approve-connection|add-surrogate|invite|accept|confirm)/.test(id),
  );

describe('the account', () => {
  test('unsure: the user ID is looked for, and nothing is created until none is found', () => {
    expect(ids(given(['individual'], { answers: { account: 'unsure' } }))).toContain('recover-user-id');
    expect(ids(given(['individual'], { answers: { account: 'unsure' } }))).not.toContain('create-account');
    const answers = { account: 'unsure', 'user-id-found': 'not-found' };
    expect(ids(given(['individual'], { answers }))).toContain('create-account');
  });

  test('no: recovery still comes before creation, because whoever has an NPI may have an account', () => {
    const all = ids(given(['individual'], { answers: { account: 'no' } }));
    expect(all.indexOf('recover-user-id')).toBeGreaterThan(-1);
    expect(all.indexOf('recover-user-id')).toBeLessThan(all.indexOf('create-account'));
  });

  test('yes: neither, unless the user ID is forgotten', () => {
    const yes = ids(given(both, { answers: { account: 'yes' } }));
    expect(yes).not.toContain('create-account');
    expect(yes).not.toContain('recover-user-id');
    const forgotten = { account: 'yes', 'can-sign-in': 'forgot-user-id' };
    expect(ids(given(both, { answers: forgotten }))).toContain('recover-user-id');
  });

  test('what the record of a person says counts for that person alone', () => {
    const all = given(both, { answers: { account: 'yes' } }, { account: 'no' });
    const creating = all.filter(({ checklist }) => checklist.id === 'create-account');
    expect(creating.map(({ record }) => record)).toEqual([people.provider]);
  });

  test('a login held by somebody else: one way back for the person, another for the organization', () => {
    const all = ids(given(both, { answers: { 'login-control': 'former' } }));
    expect(all).toEqual(expect.arrayContaining(['regain-individual', 'regain-organization']));
    expect(ids(given(['individual'], { answers: { 'login-control': 'former' } }))).not.toContain(
      'regain-organization',
    );
  });

  test('locked, or codes that go elsewhere: unlock', () => {
    expect(ids(given(['individual'], { answers: { 'can-sign-in': 'locked' } }))).toContain('unlock-account');
    const elsewhere = { 'contact-current': 'mfa-elsewhere' };
    expect(ids(given(['individual'], { answers: elsewhere }))).toContain('unlock-account');
  });
});

describe('roles', () => {
  test('no Authorized Official in I&A: the role is requested, for an organization only', () => {
    expect(ids(given(both, { answers: { 'ao-in-ia': 'none' } }))).toContain('request-ao');
    expect(ids(given(['individual'], { answers: { 'ao-in-ia': 'none' } }))).not.toContain('request-ao');
  });

  test('an approved Authorized Official does not tick the approval of an Access Manager', () => {
    const view = viewOf(['organization'], { answers: { 'am-wanted': 'yes' } });
    const role = { person: people.official, role: 'ao', status: 'approved', how: 'seen' };
    Object.assign(view.organization?.roles ?? {}, { [people.official]: role });
    const list = checklistsFor(view, checklists).find(({ checklist }) => checklist.id === 'approve-role');
    const decide = list && stepLines(view, list).find(({ step }) => step.id === 'rapp-decide');
    expect(decide?.standing.state).toBe('not-started');
  });
});

describe('the way in', () => {
  test('each route gives its own checklists', () => {
    expect(onRoute('we-ask', both)).toEqual([
      'connect-individual',
      'connect-organization',
      'approve-connection',
    ]);
    expect(onRoute('they-add', both)).toEqual(['add-surrogate']);
    expect(onRoute('add-staff', both)).toEqual(['invite-staff', 'accept-invitation']);
    expect(onRoute('paper', ['individual'])).toEqual(['connect-individual', 'confirm-on-paper']);
  });

  test('no paper for an organization', () => {
    expect(onRoute('paper', ['organization'])).toEqual(['connect-organization', 'approve-connection']);
  });

  test('two profiles mean two grants: every checklist of a connection is given twice', () => {
    const all = given(both).filter(({ checklist }) => checklist.id === 'approve-connection');
    expect(all.map(({ kind }) => kind)).toEqual(['individual', 'organization']);
  });
});

describe('steps', () => {
  const stepIds = (id: string, ...view: Parameters<typeof viewOf>) => {
    const whole = viewOf(...view);
    const list = checklistsFor(whole, checklists).find(({ checklist }) => checklist.id === id);
    return list ? stepsOf(list, whole).map((step) => step.id) : [];
  };

  test('an individual client is not asked for the officials of an organization', () => {
    expect(stepIds('discover-access', ['individual'])).not.toContain('disc-ask-ao');
    expect(stepIds('discover-access', ['organization'])).toContain('disc-ask-ao');
    expect(stepIds('discover-access', ['organization'])).not.toContain('disc-try-sign-in');
    expect(stepIds('discover-access', both)).toEqual(
      expect.arrayContaining(['disc-ask-ao', 'disc-try-sign-in']),
    );
  });

  test('on a staff route nobody looks for a connection', () => {
    const route = { is: 'add-staff', why: 'a test' } as const;
    expect(stepIds('verify-access', ['individual'], { route })).not.toContain('ver-connection-status');
    expect(stepIds('verify-access', ['individual'])).toContain('ver-connection-status');
  });

  test('PECOS only: nobody looks in NPPES', () => {
    const notNeeded = { 'individual.NPPES': 'PECOS only' };
    expect(stepIds('verify-access', ['individual'], { notNeeded })).not.toContain('ver-nppes');
  });
});

test('legacy, and what is chosen by hand, is given to nobody by itself', () => {
  const all = ids(given(both, { answers: { account: 'no', 'login-control': 'former', 'am-wanted': 'yes' } }));
  expect(checklists.filter(({ id, appliesTo }) => appliesTo.onDemand && all.includes(id))).toEqual([]);
  expect(all).not.toContain('register-iacs');
});
