import { sweeps } from '@clearway/catalog/sweeps';
import { changeShape } from '@clearway/domain/change';
import { decide } from '@clearway/domain/decide';
import type { AnyRecord } from '@clearway/domain/decided';
import { clientLeaves, ourLeaver, sweepItems, theirLeaver } from '@clearway/domain/sweep';
import {
  aClient,
  aContext,
  aFirm,
  anId,
  aPerson,
  aProfile,
  knows,
  monday,
  today,
  us,
} from '@clearway/domain/testing';
import { describe, expect, it } from 'vitest';
import { closing } from './closing.ts';

const person = aPerson({ id: anId('person', 1), member: us });
const stamp = { how: 'seen' as const, on: today, by: us, at: monday };
const am = {
  person: person.id,
  role: 'am' as const,
  status: 'approved' as const,
  official: 'do' as const,
  ...stamp,
};
const firm = aFirm({ roles: { [person.id]: { ...am, ours: true } } });
const connection = {
  id: anId('connection'),
  firm: firm.id,
  system: 'PECOS' as const,
  direction: 'we-ask' as const,
  requestedOn: today,
  answer: { is: 'approved' as const, ...stamp },
  at: monday,
};
const profile = aProfile({
  id: anId('profile', 1),
  roles: { [person.id]: { ...am, ours: true } },
  connections: { [connection.id]: connection },
  invitations: {
    [anId('invitation')]: {
      id: anId('invitation'),
      person: person.id,
      role: 'seu',
      systems: ['PECOS'],
      sentAt: monday,
      at: monday,
    },
  },
});
const client = aClient({
  id: anId('client', 1),
  organization: profile.id,
  contacts: { [person.id]: { is: 'am', writeTo: true } },
});
const records: readonly AnyRecord[] = [person, firm, profile, client];
const held = { profiles: [firm, profile], clients: [client] };

/** The task after its closing change was decided as the service does. */
function after(
  read: (held: readonly AnyRecord[]) => readonly ReturnType<typeof ourLeaver>[number][],
  item: string,
  record: string,
) {
  const task = read(records).find((one) => one.item === item && one.record === record);
  if (!task) throw new Error(`no ${item} on ${record}`);
  const draft = closing(task, today, [client]);
  if (!draft) return { closes: false, done: task.done };
  const change = changeShape.parse({
    ...draft,
    id: anId('change', 7),
    base: 1,
    at: monday,
    catalogue: '2026.11.1',
  });
  const decided = decide(knows(...records), change, aContext());
  if (!decided.ok) throw new Error(decided.refusal.code);
  const next = records.map((one) => (one.id === decided.record.id ? decided.record : one));
  return { closes: true, done: read(next).find((one) => one.item === item && one.record === record)?.done };
}
const isProfile = (record: AnyRecord): record is typeof profile => 'connections' in record;
const isPerson = (record: AnyRecord): record is typeof person =>
  !('connections' in record) && !('contacts' in record);
const isClient = (record: AnyRecord): record is typeof client => 'contacts' in record;
const reads = {
  ours: (all: readonly AnyRecord[]) =>
    ourLeaver(all.find(isPerson) ?? person, {
      profiles: all.filter(isProfile),
      clients: all.filter(isClient),
    }),
  theirs: (all: readonly AnyRecord[]) =>
    theirLeaver(all.find(isPerson) ?? person, {
      profiles: all.filter(isProfile),
      clients: all.filter(isClient),
    }),
  leaves: (all: readonly AnyRecord[]) =>
    clientLeaves(
      all.find(isClient) ?? client,
      all.filter(isProfile).filter(({ ours }) => !ours),
    ),
};

describe('closing an item of a sweep', () => {
  it('closes it by the fact it asks for, for every item but those done elsewhere', () => {
    const elsewhere = ['our-successor', 'their-successor', 'our-clients'];
    for (const read of Object.values(reads)) {
      for (const { item, record } of read(records).filter((one) => !elsewhere.includes(one.item))) {
        expect([item, after(read, item, record)]).toEqual([item, { closes: true, done: true }]);
      }
    }
  });

  it('has words for every item the rules know', () => {
    const worded = sweeps.flatMap(({ items }) => items.map(({ id }) => id));
    expect([...sweepItems].sort()).toEqual([...worded].sort());
  });

  it('leaves a successor to be appointed on the profile', () => {
    const task = ourLeaver(person, held).find(({ item }) => item === 'our-successor');
    expect(task && closing(task, today, [])).toBeNull();
  });
});
