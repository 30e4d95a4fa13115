import { changeShape } from '@clearway/domain/change';
import { decide } from '@clearway/domain/decide';
import type { Assigned } from '@clearway/domain/steps';
import {
  aClient,
  aConnection,
  aContext,
  aFirm,
  anId,
  aProfile,
  aView,
  byId,
  knows,
  monday,
  seenApproved,
  today,
} from '@clearway/domain/testing';
import { aChecklist } from '@clearway/domain/testing-checklists';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, requestSent, type Scene, tick, trackingIdsCorrected } from './evidence.ts';
import { invitationSent, roleRecorded } from './evidence-person.ts';

const checklist = aChecklist({ steps: [{ id: 'conn-submit', records: 'connection-requested' }] });
const organization = (over = {}) =>
  aProfile({ id: anId('profile', 2), kind: 'organization', name: 'Green Clinic', ...over });

function scene(profile = organization()): Scene {
  const view = aView(aClient({ organization: profile.id, firm: anId('profile', 900) }), profile, aFirm());
  const [step] = checklist.steps;
  if (!step) throw new Error('no step');
  const assigned: Assigned = {
    checklist,
    record: profile.id,
    kind: 'organization',
    name: profile.name,
    because: { code: 'for-everybody', slots: {} },
  };
  return { view, assigned, line: { step, standing: { state: 'not-started' } } };
}
const both = {
  on: '2026-11-23',
  how: 'seen',
  note: '',
  PECOS: 'yes',
  NPPES: 'yes',
  'id-PECOS': ' T-118 ',
  'id-NPPES': '',
};

/** The draft as the service would get it. */
const accepted = (profile: ReturnType<typeof organization>, made: ReturnType<typeof tick>) => {
  if (!made.ok) return made;
  const change = changeShape.parse({
    ...made.draft,
    id: anId('change'),
    base: 1,
    at: monday,
    catalogue: '2026.11.1',
  });
  return decide(knows(profile, aFirm(), aClient({ organization: profile.id })), change, aContext());
};

describe('a request sent', () => {
  it('is one connection a system, each with its own tracking ID', () => {
    const made = requestSent(scene(), both);
    expect(made.ok && made.draft.kind === 'connections-requested' && made.draft.requests).toMatchObject([
      { system: 'PECOS', trackingId: 'T-118' },
      { system: 'NPPES' },
    ]);
    expect(accepted(organization(), made)).toMatchObject({ ok: true });
  });

  it('keeps the id of a connection that was expected, and takes a new one after a lapse or a refusal', () => {
    const { requestedOn: _sent, ...rest } = aConnection('PECOS');
    const expected = organization({ connections: byId({ ...rest, expectedOn: today }) });
    const rejected = organization({
      connections: byId(aConnection('PECOS', { answer: { ...seenApproved, is: 'rejected' } })),
    });
    const idOf = (profile: ReturnType<typeof organization>) => {
      const made = requestSent(scene(profile), { ...both, NPPES: 'no' });
      return made.ok && made.draft.kind === 'connections-requested' && made.draft.requests[0]?.connection;
    };
    expect(idOf(expected)).toBe(aConnection('PECOS').id);
    expect(idOf(rejected)).not.toBe(aConnection('PECOS').id);
  });

  it('says what is missing', () => {
    const made = requestSent(scene(), { ...both, on: 'soon', PECOS: 'yes', 'id-PECOS': 'T 118?' });
    expect(made).toEqual({
      ok: false,
      faults: [
        { field: 'on', code: 'day' },
        { field: 'id-PECOS', code: 'tracking-id' },
      ],
    });
    expect(requestSent(scene(), { ...both, PECOS: 'no', NPPES: 'no' })).toMatchObject({
      faults: [{ code: 'no-system' }],
    });
  });
});

describe('a tracking ID', () => {
  it('is put right one change a system, and only where it differs', () => {
    const profile = organization({
      connections: byId(
        aConnection('PECOS', { trackingId: 'T-1' }),
        aConnection('NPPES', { trackingId: 'T-2' }),
      ),
    });
    const made = trackingIdsCorrected(scene(profile), { 'id-PECOS': 'T-1', 'id-NPPES': 'T-22' });
    expect(made).toMatchObject([
      {
        ok: true,
        draft: { kind: 'tracking-id-recorded', connection: aConnection('NPPES').id, trackingId: 'T-22' },
      },
    ]);
    expect(made.map((one) => accepted(profile, one))).toMatchObject([{ ok: true }]);
    expect(trackingIdsCorrected(scene(profile), { 'id-PECOS': 'no good?' })).toMatchObject([{ ok: false }]);
  });
});

describe('an answer', () => {
  it('to a request that was never recorded is kept as well', () => {
    const made = answered(scene(), { ...both, is: 'approved' });
    expect(accepted(organization(), made)).toMatchObject({ ok: true });
  });
});

describe('a person', () => {
  it('is asked for before a role or an invitation is kept, and the PIN never is', () => {
    expect(roleRecorded(scene(), { role: 'ao', on: '2026-11-23' })).toMatchObject({ ok: false });
    const made = invitationSent(scene(), { person: anId('person'), role: 'seu', PECOS: 'yes' }, monday);
    expect(made.ok && Object.keys(made.draft)).not.toContain('pin');
  });
});

describe('always', () => {
  it('makes from any typed text a change the rules take, or says what is wrong with it', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 25 }),
      fc.constantFrom('T-118', '2026-11-23', 'yes', 'no', 'said', 'seen'),
    );
    const fields = fc.record({
      on: text,
      how: text,
      note: fc.constantFrom('', 'sent together'),
      PECOS: text,
      NPPES: text,
      'id-PECOS': text,
      'id-NPPES': text,
      is: text,
    });
    fc.assert(
      fc.property(fields, fc.constantFrom(requestSent, answered, tick), (typed, make) => {
        const profile = organization();
        const made = make(scene(profile), typed);
        if (made.ok) expect(accepted(profile, made)).toMatchObject({ ok: true });
        else expect(made.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
