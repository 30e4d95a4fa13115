/** Who makes a move, and who else may. */

import type { Act } from './authority-codes.ts';
import type { View } from './client.ts';
import type { PersonId } from './id.ts';
import type { MoveActor } from './move-shape.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { MoveCode, Mover } from './state.ts';
import { whoMay } from './who-may.ts';

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

/** Who signs: the practitioner of an individual's application, else the officials on the 855 (signing.ts). */
function signers(view: View): readonly Person[] {
  const people = Object.values(view.people);
  const { individual, organization } = view;
  const own = individual ? whoMay('sign-individual', people, { profile: individual }).able : [];
  const officials = organization ? whoMay('sign-changes', people, { profile: organization }).able : [];
  return [...own, ...officials].map((one) => one.person);
}

/** The people at the client who may, at this profile; when none is known the move is still the client's. */
function ofClient(view: View, code: MoveCode, { profile, told, act = needs[code] }: About): Hands {
  const own = Object.values(view.people).filter((person) => !person.member);
  if (code === 'sign') return hands('client-person', ranked(signers(view), view, told));
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

/** What is known of a move beside its code. */
export type About = {
  readonly profile?: Profile | undefined;
  /** The one it is about, where there is one. */
  readonly person?: PersonId | undefined;
  /** Who was told last. */
  readonly told?: PersonId | undefined;
  /** What the client's person must be allowed to do, where the code alone does not say it. */
  readonly act?: Act | undefined;
  /** Whom a step waits on. */
  readonly waitsOn?: string | undefined;
};

/** CMS itself, or the help desk or contractor that a step waits on. */
function ofCms(code: MoveCode, waitsOn: string | undefined): MoveActor {
  if (waitsOn === 'eus' || waitsOn === 'mac' || waitsOn === 'cms') return waitsOn;
  return code === 'unblock' ? 'eus' : 'cms';
}

/** Who makes the move `code` of `mover`, and who else may. */
export function handsFor(code: MoveCode, mover: Mover, view: View, about: About): Hands {
  if (mover === 'cms') return hands(ofCms(code, about.waitsOn), []);
  const person = about.person ? [about.person] : [];
  if (mover === 'client') return about.person ? hands('client-person', person) : ofClient(view, code, about);
  return firmMoves.includes(code) && !about.person
    ? ofFirm(view, about.profile)
    : hands('our-member', person);
}
