import type { AnyRecord } from '@clearway/domain/decided';
import { messageOf } from '@clearway/domain/message';
import { nextMoves } from '@clearway/domain/moves';
import {
  aClient,
  aConnection,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aView,
  monday,
  today,
  us,
} from '@clearway/domain/testing';
import { describe, expect, test } from 'vitest';
import { checklists } from './checklists.ts';
import { lengths } from './clocks.ts';
import { askedOf } from './messages/asked.ts';
import { email } from './messages/compose.ts';
import type { AnyKind, Language } from './messages/shape.ts';

const stamp = { by: us, at: monday };
const lee = aPerson({ id: anId('person', 7), name: 'Dr Lee', language: 'es' });
const kim = aPerson({ id: anId('person', 8), name: 'Kim Okafor' });
const role = { person: lee.id, role: 'ao', status: 'approved', how: 'seen', on: today, ...stamp } as const;
const request = {
  id: anId('request', 1),
  person: kim.id,
  role: 'seu',
  requestedOn: today,
  at: monday,
} as const;
const clinic = aProfile({
  name: 'Green Clinic',
  roles: { [lee.id]: role },
  requests: { [request.id]: request },
  connections: { [anId('connection', 1)]: aConnection('PECOS') },
});
const client = aClient({ organization: clinic.id, notNeeded: { 'organization.NPPES': 'PECOS only' } });
const firm = aFirm({ name: 'Northstar Credentialing LLC', searchName: 'NORTHSTAR CREDENTIALING' });
const records: readonly AnyRecord[] = [client, clinic, firm, lee, kim];

function written(kind: AnyKind, language: Language = 'en') {
  const view = aView(...records);
  const moves = nextMoves(view, { checklists, clocks: lengths, now: monday });
  const move =
    moves.find(({ code }) => code === (kind === 'approve-role' ? 'approve-role' : 'tell-client')) ?? null;
  const due = messageOf('approve-request', view, move);
  return email(askedOf({ due, kind, language, view, sender: 'Dana Reyes', clocks: lengths }), lengths);
}

describe('a message from the rules', () => {
  test('names the client, the firm as the search knows it, the systems and the day, in the reader’s language', () => {
    const { subject, body } = written('approve-request', 'es');
    expect(subject).toBe(
      'Por favor, apruebe nuestra solicitud para Green Clinic, a más tardar el martes 22 de diciembre',
    );
    expect(body).toContain('busque NORTHSTAR CREDENTIALING');
    expect(body).toContain('Marque PECOS en esa fila');
    expect(body).not.toContain('NPPES en');
  });

  test('names whom it is about: who asks for the role, and who approves it', () => {
    expect(written('approve-role').subject).toBe('Please look at the role request of Kim Okafor');
    expect(written('request-am').body).toContain('your Authorized Official, Dr Lee, approves it online');
  });

  test('names the systems that are needed where no move does', () => {
    expect(written('access-open').body).toContain('view and update the record of Green Clinic in PECOS.');
  });

  test('invites the sender where nobody else of us is known', () => {
    expect(written('invite-us').subject).toBe('Please invite Dana Reyes for Green Clinic');
  });
});
