import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Connection } from './connection.ts';
import { firmChecklistsFor, firmView } from './firm.ts';
import { dealtTo, handOverDrafts, leftDraft } from './hand-over.ts';
import { nextStep, stepLines } from './step-standing.ts';
import { checklistsFor, furtherChecklists } from './steps.ts';
import {
  aClient,
  aConnection,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aRole,
  aView,
  byId,
  monday,
  rolesOf,
  saidApproved,
  seenApproved,
  them,
  today,
  toldToday,
  us,
} from './testing.ts';
import { aChecklist, someChecklists } from './testing-checklists.ts';
import { anyWorld, viewIn } from './testing-world.ts';
import { touchedBy } from './touched.ts';

const lee = aPerson({ id: anId('person', 10), name: 'Dr Lee' });
const group = aProfile({ roles: rolesOf(aRole(lee.id, 'ao')) });
const own = aProfile({ id: anId('profile', 1), kind: 'individual', npis: [], person: lee.id });
const view = (organization = group, client = {}) =>
  aView(aClient({ organization: organization.id, ...client }), organization, own, lee);
const done = { state: 'done' as const, how: 'seen' as const, on: today, by: us, at: monday };
const brief = (seen: ReturnType<typeof view>, checklists = someChecklists) =>
  checklistsFor(seen, checklists).map((one) => [one.checklist.id, one.because.code]);

describe('checklistsFor', () => {
  it('gives each with the reason: everybody, the route, an answer, or because somebody began it', () => {
    const lists = [
      ...someChecklists.slice(1, 3),
      aChecklist({
        id: 'recover',
        steps: [{ id: 'uid-open' }],
        appliesTo: { kinds: ['organization'], whose: ['client'], answers: { account: ['unsure'] } },
      }),
      aChecklist({
        id: 'leaver',
        steps: [{ id: 'off-role' }],
        appliesTo: { kinds: ['organization'], whose: ['client'], onDemand: true },
      }),
      aChecklist({ id: 'always', steps: [{ id: 'ver-open' }] }),
    ];
    expect(brief(view(), lists)).toEqual([
      ['we-ask', 'by-route'],
      ['always', 'for-everybody'],
    ]);
    const begun = { ...group, steps: { 'off-role': done } };
    expect(
      brief(view(begun, { answers: { account: 'unsure' }, route: { is: 'they-add', why: 'so' } }), lists),
    ).toEqual([
      ['they-add', 'by-route'],
      ['recover', 'by-answer'],
      ['leaver', 'begun'],
      ['always', 'for-everybody'],
    ]);
  });

  it('offers what is chosen by hand apart, until somebody began it', () => {
    const lists = [
      aChecklist({
        id: 'leaver',
        steps: [{ id: 'off-role' }],
        appliesTo: { kinds: ['organization'], whose: ['client'], onDemand: true },
      }),
      aChecklist({ id: 'always', steps: [{ id: 'ver-open' }] }),
    ];
    const further = (of = group) => furtherChecklists(view(of), lists).map((one) => one.checklist.id);
    expect(further()).toEqual(['leaver']);
    expect(further({ ...group, steps: { 'off-role': done } })).toEqual([]);
  });

  it('gives a login its list once, however many profiles its owner acts for', () => {
    const both = aView(aClient({ organization: group.id, individual: own.id }), group, own, lee);
    expect(checklistsFor(both, someChecklists.slice(0, 1)).map((one) => one.record)).toEqual([lee.id]);
  });

  it('has no paper for the organization, which goes the usual way', () => {
    const paper = aView(
      aClient({ organization: group.id, route: { is: 'paper', why: 'cannot sign in' } }),
      group,
      lee,
    );
    expect(checklistsFor(paper, someChecklists)[1]?.because.slots).toEqual({ route: 'we-ask' });
  });

  it('never gives two lists for one record, whatever happened', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const keys = checklistsFor(viewIn(world), someChecklists).map(
          (one) => `${one.checklist.id} ${one.record}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('a step', () => {
  /** The states of submit, tell, approve and verify of the list of the way we ask. */
  const states = (...connections: readonly Connection[]) => {
    const seen = view({ ...group, connections: byId(...connections) });
    const [, list] = checklistsFor(seen, someChecklists);
    const lines = list ? stepLines(seen, list).slice(1) : [];
    return lines.map((line) => line.standing.state).join(' ');
  };
  const both = (over: Partial<Connection>) => [aConnection('PECOS', over), aConnection('NPPES', over)];

  it('that records a fact is done when both needed systems have it, in progress when one has', () => {
    expect(states(aConnection('PECOS'))).toBe('in-progress not-started not-started not-started');
    expect(states(...both({}))).toBe('done not-started not-started not-started');
    expect(states(...both({ told: toldToday }))).toBe('done done not-started not-started');
  });

  it('before one that was seen done is known from the outcome; what was only said proves nothing', () => {
    const unsent = both({ answer: seenApproved }).map(({ requestedOn: _day, ...one }) => one);
    expect(states(...unsent)).toBe('known known done done');
    expect(states(...both({ answer: saidApproved }))).toBe('done not-started done not-started');
  });

  it('that is next is the first open one whose earlier ones are settled; an optional one never holds up the rest', () => {
    const list = aChecklist({
      steps: [
        { id: 'one-a' },
        { id: 'two-b', optional: true, after: ['one-a'] },
        { id: 'three-c', after: ['one-a'] },
      ],
    });
    const seen = view({ ...group, steps: { 'one-a': done } });
    const [assigned] = checklistsFor(seen, [list]);
    expect(assigned && nextStep(stepLines(seen, assigned))?.step.id).toBe('three-c');
  });

  it('that was retired stays where it was ticked and is offered to nobody else', () => {
    const list = aChecklist({
      steps: [{ id: 'old-a', retired: { on: '2026-11-01', because: 'gone' } }, { id: 'new-b' }],
    });
    const shown = (seen: ReturnType<typeof view>) =>
      checklistsFor(seen, [list]).flatMap((assigned) =>
        stepLines(seen, assigned).map((line) => line.step.id),
      );
    expect(shown(view())).toEqual(['new-b']);
    expect(shown(view({ ...group, steps: { 'old-a': done } }))).toEqual(['old-a', 'new-b']);
  });

  it('is never both open and followed by one seen done that comes after it', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const seen = viewIn(world);
        for (const assigned of checklistsFor(seen, someChecklists)) {
          const lines = stepLines(seen, assigned);
          const last = lines.findLastIndex(
            (line) => line.standing.state === 'done' && line.standing.how === 'seen',
          );
          for (const line of lines.slice(0, Math.max(0, last)))
            expect(line.standing.state).not.toBe('not-started');
        }
      }),
    );
  });
});

describe('a new edition of the catalogue', () => {
  it('touches the open lists that hold a changed step, and leaves finished ones as they were', () => {
    const list = aChecklist({ steps: [{ id: 'one-a' }, { id: 'two-b' }] });
    const at = (steps: Record<string, typeof done>) =>
      touchedBy(['one-a', 'two-b', 'far-x'], view({ ...group, steps }), [list]);
    expect(at({ 'one-a': done })[0]).toMatchObject({ open: ['two-b'], done: ['one-a'] });
    expect(at({ 'one-a': done, 'two-b': done })).toEqual([]);
    expect(touchedBy(['far-x'], view(), [list])).toEqual([]);
  });
});

describe('our own firm', () => {
  const sam = aPerson({ id: anId('person', 12), name: 'Sam', member: us, account: 'no' });
  const firm = aFirm({ roles: rolesOf(aRole(sam.id, 'ao')), steps: { 'firm-search-name': done } });
  const lists = [
    aChecklist({
      id: 'set-up-firm',
      appliesTo: { kinds: ['organization'], whose: ['firm'] },
      steps: [{ id: 'firm-search-name' }, { id: 'firm-invite' }],
    }),
    aChecklist({
      id: 'create',
      home: 'person',
      appliesTo: { kinds: ['organization'], whose: ['client', 'firm'], answers: { account: ['no'] } },
      steps: [{ id: 'acct-open' }],
    }),
    aChecklist({ id: 'clients-only', steps: [{ id: 'x-y' }] }),
  ];
  it('has the checklists of a firm, and its people those of a login that they call for', () => {
    const given = firmChecklistsFor(firm, [sam, lee], lists);
    expect(given.map((one) => [one.checklist.id, one.record])).toEqual([
      ['set-up-firm', firm.id],
      ['create', sam.id],
    ]);
  });
  it('is seen as a client is, so that its steps have their states', () => {
    const [setUp] = firmChecklistsFor(firm, [sam], lists);
    const seen = firmView(firm, [sam]);
    expect(setUp && stepLines(seen, setUp).map((line) => line.standing.state)).toEqual([
      'done',
      'not-started',
    ]);
  });
});

describe('a hand-over', () => {
  it('gives every client of the leaver, and no other, an heir by turns', () => {
    const clients = [1, 2, 3].map((number) => aClient({ id: anId('client', number), owner: us }));
    const others = [
      aClient({ id: anId('client', 4), owner: them }),
      aClient({ id: anId('client', 5), owner: us, removed: true }),
    ];
    const [first, second] = [anId('member', 7), anId('member', 8)];
    const drafts = handOverDrafts(us, [...clients, ...others], dealtTo([first, second]));
    expect(drafts.map((draft) => ('owner' in draft ? draft.owner : ''))).toEqual([first, second, first]);
    expect(
      handOverDrafts(us, clients, dealtTo([])).map((draft) => ('owner' in draft ? draft.owner : '')),
    ).toEqual([null, null, null]);
    expect(leftDraft(aPerson(), today)).toMatchObject({ kind: 'person-edited', leftOn: today });
  });
});
