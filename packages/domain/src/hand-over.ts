/** A member of ours leaves: their clients get other owners, and their person is marked as gone, so that the sweep begins. */
import type { Client } from './client.ts';
import type { Day } from './day.ts';
import type { Draft } from './draft.ts';
import type { MemberId } from './id.ts';
import type { Person } from './person.ts';

/** Who takes a client over; null leaves it without an owner. */
export type Heir = (client: Client) => MemberId | null;

/** The changes of a hand-over, to be sent as one batch so that one undo takes it back. Clients of others are left alone. */
export function handOverDrafts(leaver: MemberId, clients: readonly Client[], heir: Heir): readonly Draft[] {
  const own = clients.filter((client) => client.owner === leaver && !client.removed);
  return own.map((client) => ({ kind: 'client-assigned', record: client.id, owner: heir(client) }));
}

/** The mark that one of our people has left; their sweep (sweep.ts) reads it. */
export const leftDraft = (person: Person, on: Day): Draft => ({
  kind: 'person-edited',
  record: person.id,
  leftOn: on,
});

/** Deals clients out to several heirs, one after the other, so that nobody gets them all. Nobody is left when there are none. */
export function dealtTo(heirs: readonly MemberId[]): Heir {
  let next = 0;
  return () => {
    const heir = heirs[next % heirs.length] ?? null;
    next += 1;
    return heir;
  };
}
