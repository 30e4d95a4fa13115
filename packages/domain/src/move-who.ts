/** Who makes a move, and who else may. */

import { whoMay } from './authority.ts';
import type { Act } from './authority-codes.ts';
import type { View } from './client.ts';
import type { PersonId } from './id.ts';
import type { MoveActor } from './move-shape.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { MoveCode } from './state.ts';

export type Hands = {
  readonly actor: MoveActor;
  readonly person: PersonId | null;
  readonly others: readonly PersonId[];
};

/** What the client's person must be allowed to do. */
const needs: Partial<Readonly<Record<MoveCode, Act>>> = {
  'approve-request': 'approve-connection',
  'add-us': 'add-surrogate',
  'approve-role': 'approve-am',
  unblock: 'approve-connection',
  'confirm-removal': 'disable-connection',
};

/** Moves that only our firm's AO or AM can make in I&A. */
const firmMoves: readonly MoveCode[] = ['send-again', 'approve-ours'];

/** Those whom we write to come first, the last one told before all; then the order of authority. */
function ranked(people: readonly Person[], view: View, toldLast: PersonId | undefined): readonly PersonId[] {
  const rank = ({ id }: Person) => (id === toldLast ? 0 : view.client.contacts[id]?.writeTo ? 1 : 2);
  return [...people].sort((a, b) => rank(a) - rank(b)).map((person) => person.id);
}

const hands = (actor: MoveActor, people: readonly PersonId[]): Hands => ({
  actor,
  person: people[0] ?? null,
  others: people.slice(1),
});

function ofFirm(view: View, profile: Profile | undefined): Hands {
  const current = Object.values(profile?.connections ?? {}).at(-1)?.firm;
  const firmId = view.client.firm ?? current ?? Object.values(view.firms)[0]?.id;
  const firm = firmId ? view.firms[firmId] : undefined;
  if (!firm) return hands('firm-ao', []);
  const { able } = whoMay('send-request', Object.values(view.people), { profile: firm });
  return hands(
    'firm-ao',
    able.map((one) => one.person.id),
  );
}

/** The people at the client who may, at this profile; when none is known the move is still the client's. */
function ofClient(view: View, profile: Profile | undefined, code: MoveCode, told?: PersonId): Hands {
  const act = needs[code];
  const own = Object.values(view.people).filter((person) => !person.member);
  if (!profile || !act) return hands('client-person', ranked(contactsOf(view, own), view, told));
  const place = { profile, weAreAm: view.client.weAreAm !== undefined, firms: Object.values(view.firms) };
  const able = whoMay(act, own, place).able.map((one) => one.person);
  const free = code === 'unblock' && able.length === 0;
  return hands('client-person', ranked(free ? contactsOf(view, own) : able, view, told));
}

const contactsOf = (view: View, people: readonly Person[]) =>
  people.filter(
    (person) => view.client.contacts[person.id]?.writeTo || view.individual?.person === person.id,
  );

/** Who makes the move `code` of `mover` at a profile. `told` is who was told last, `person` the one it is about. */
export function handsFor(
  code: MoveCode,
  mover: 'us' | 'client' | 'cms',
  view: View,
  about: {
    readonly profile?: Profile | undefined;
    readonly person?: PersonId | undefined;
    readonly told?: PersonId | undefined;
  },
): Hands {
  if (mover === 'cms')
    return hands(code === 'sign' ? 'mac' : code === 'unblock' || code === 'wait-out' ? 'eus' : 'cms', []);
  if (mover === 'us')
    return firmMoves.includes(code) && !about.person
      ? ofFirm(view, about.profile)
      : hands('our-member', about.person ? [about.person] : []);
  return about.person
    ? hands('client-person', [about.person])
    : ofClient(view, about.profile, code, about.told);
}
