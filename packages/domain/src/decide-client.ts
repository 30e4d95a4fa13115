/** Changes to an engagement: its values, contacts, squares, answers, route, owner. */
import type { ChangeOf } from './change.ts';
import { type Client, clientShape } from './client.ts';
import type { Handlers } from './decide-kinds.ts';
import { isClient, type Known, keep, type Outcome, refuse, type Scene } from './decided.ts';
import type { ProfileId } from './id.ts';
import { made } from './made.ts';
import { lay, valuesOf } from './values.ts';

type Places = { readonly [P in 'individual' | 'organization' | 'firm']?: ProfileId | null | undefined };

/** A profile in the place of the other kind, a firm that is not ours, or an id that is not there. */
function placeFault(client: Places, known: Known): Outcome | null {
  for (const kind of ['individual', 'organization'] as const) {
    const id = client[kind];
    if (!id) continue;
    const profile = known.profile(id);
    if (!profile) return refuse({ code: 'unknown', field: kind });
    if (profile.kind !== kind)
      return refuse({ code: 'wrong-kind', field: kind, expected: `an ${kind} profile` });
  }
  if (!client.firm) return null;
  const firm = known.profile(client.firm);
  if (!firm) return refuse({ code: 'unknown', field: 'firm' });
  return firm.ours ? null : refuse({ code: 'wrong-kind', field: 'firm', expected: 'one of our own firms' });
}

function contactFault(client: Client, known: Known): Outcome | null {
  const missing = Object.keys(client.contacts).some((id) => !known.person(id));
  return missing ? refuse({ code: 'unknown', field: 'contacts' }) : null;
}

/** Only what this change says is checked: a profile that went since does not hold up an edit of the name. */
function edited(before: Client, change: ChangeOf<'client-edited'>, known: Known): Outcome {
  const parsed = made(clientShape, lay(before, valuesOf(change)));
  if (!parsed.ok) return parsed;
  const { individual, organization, firm } = change;
  return placeFault({ individual, organization, firm }, known) ?? keep(parsed.record);
}

function added(change: ChangeOf<'client-added'>, known: Known): Outcome {
  const empty = {
    id: change.record,
    notNeeded: {},
    answers: {},
    contacts: {},
    tags: [],
    steps: {},
    findings: {},
  };
  const parsed = made(clientShape, lay(empty, valuesOf(change)));
  if (!parsed.ok) return parsed;
  return placeFault(parsed.record, known) ?? contactFault(parsed.record, known) ?? keep(parsed.record);
}

/** The map with the entry set, or without it for null. */
function entry<V>(
  map: Readonly<Record<string, V>>,
  key: string,
  value: NoInfer<V> | null,
): Record<string, V> {
  const { [key]: _gone, ...others } = map;
  return value === null ? others : { ...map, [key]: value };
}

/** Runs on the client of the scene, or refuses. */
const on =
  <C>(run: (client: Client, change: C, scene: Scene) => Outcome) =>
  (change: C, scene: Scene): Outcome =>
    isClient(scene.before) ? run(scene.before, change, scene) : refuse({ code: 'unknown', field: 'record' });

function snoozed(client: Client, change: ChangeOf<'client-snoozed'>, scene: Scene): Outcome {
  const { snoozed: _old, ...awake } = client;
  if (change.until === null) return keep(awake);
  return keep({ ...awake, snoozed: { until: change.until, by: scene.context.by, at: scene.context.now } });
}

function assigned(client: Client, change: ChangeOf<'client-assigned'>): Outcome {
  const { owner: _old, ...free } = client;
  return keep(change.owner === null ? free : { ...free, owner: change.owner });
}

export const clientHandlers: Handlers<
  | 'client-added'
  | 'client-edited'
  | 'client-assigned'
  | 'client-snoozed'
  | 'contact-set'
  | 'square-not-needed'
  | 'square-needed'
  | 'question-answered'
  | 'route-chosen'
> = {
  'client-added': (change, { known }) => added(change, known),
  'client-edited': on((client, change, { known }) => edited(client, change, known)),
  'client-assigned': on(assigned),
  'client-snoozed': on(snoozed),
  'contact-set': on((client, change, { known }) =>
    known.person(change.person)
      ? keep({ ...client, contacts: entry(client.contacts, change.person, change.contact) })
      : refuse({ code: 'unknown', field: 'person' }),
  ),
  'square-not-needed': on((client, { square, reason }) =>
    keep({ ...client, notNeeded: entry(client.notNeeded, square, reason) }),
  ),
  'square-needed': on((client, { square }) =>
    keep({ ...client, notNeeded: entry(client.notNeeded, square, null) }),
  ),
  'question-answered': on((client, { question, answer }) =>
    keep({ ...client, answers: entry(client.answers, question, answer) }),
  ),
  'route-chosen': on((client, { is, why }) => keep({ ...client, route: { is, why } })),
};
