import { expect, test } from 'vitest';
import { nextMoves } from './moves.ts';
import { saidBy } from './said.ts';
import { secretsInDraft } from './secret.ts';
import {
  aClient,
  aConnection,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aView,
  monday,
  someClocks,
  today,
} from './testing.ts';

const amara = aPerson({ name: 'Amara Osei' });
const saying = {
  person: amara.id,
  client: anId('client'),
  asks: [{ id: 'appr-approve-selected', home: 'profile' as const }],
  on: today,
};

/** The first move about the organization whose request was sent but not told yet. */
function requestMove() {
  const pecos = aConnection('PECOS');
  const profile = aProfile({
    connections: { [pecos.id]: pecos },
    roles: {
      [amara.id]: {
        person: amara.id,
        role: 'ao',
        status: 'approved',
        by: anId('member', 1),
        at: monday,
        how: 'seen',
        on: today,
      },
    },
  });
  const client = aClient({ organization: profile.id, contacts: { [amara.id]: { is: 'ao', writeTo: true } } });
  const moves = nextMoves(aView(client, profile, amara, aFirm()), {
    checklists: [],
    clocks: someClocks,
    now: monday,
  });
  const move = moves.find(({ record, things }) => record === profile.id && things.includes(pecos.id));
  if (!move) throw new Error('no move about the request');
  return { move, profile, pecos };
}

test('who says they approved it is kept as said, for the very connections that were asked for', () => {
  const { move, profile, pecos } = requestMove();
  expect(saidBy(move, saying)).toEqual([
    {
      kind: 'connections-answered',
      record: profile.id,
      answers: [{ connection: pecos.id, is: 'approved' }],
      how: 'said',
      on: today,
      person: amara.id,
    },
  ]);
});

test('where no request stands, the steps that were asked for are ticked where they belong', () => {
  const { move, profile } = requestMove();
  const asks = [
    { id: 'a-step-of-a-login', home: 'person' as const },
    { id: 'a-step-of-a-profile', home: 'profile' as const },
    { id: 'a-step-of-a-client', home: 'client' as const },
  ];
  const drafts = saidBy({ ...move, code: 'create-account', things: [] }, { ...saying, asks });
  expect(drafts.map(({ record }) => record)).toEqual([amara.id, profile.id, saying.client]);
  expect(drafts.every((draft) => draft.kind === 'step-ticked' && draft.how === 'said')).toBe(true);
});

test('what is said never holds a text of the person, so no secret can come in by it', () => {
  const { move } = requestMove();
  for (const draft of saidBy(move, saying)) {
    expect(draft).not.toHaveProperty('note');
    expect(secretsInDraft(draft)).toBeNull();
  }
});
