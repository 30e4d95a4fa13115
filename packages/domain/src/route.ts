/** Which way in fits a client, with the reason (fact base 2.5). Advice: what the client and the portal did is recorded as it is. */

import type { Route } from './checklist.ts';
import type { View } from './client.ts';
import { whoMay } from './who-may.ts';

export const routeReasons = [
  'firm-with-staff',
  'solo-credentialer',
  'firm-not-found',
  'cannot-approve-online',
  'chosen-by-hand',
] as const;
export type RouteReason = (typeof routeReasons)[number];

/** What to know besides: nothing of it changes the way in. */
export const routeNotes = [
  'two-profiles-two-grants',
  'paper-only-for-the-individual',
  'helper-is-staff-only',
  'no-approver-known',
  'our-firm-has-no-sender',
  'am-only-by-decision',
] as const;
export type RouteNote = (typeof routeNotes)[number];

export type Advice = {
  /** The way in for each profile the client has. */
  readonly individual: Route | null;
  readonly organization: Route | null;
  readonly reason: RouteReason;
  readonly notes: readonly RouteNote[];
  /** Short keys of the catalogue's sources. */
  readonly sources: readonly string[];
};

const sources: Readonly<Record<RouteReason, readonly string[]>> = {
  'firm-with-staff': ['guide:12', 'guide:28'],
  'solo-credentialer': ['guide:22'],
  'firm-not-found': ['guide:39'],
  'cannot-approve-online': ['W21', 'W39'],
  'chosen-by-hand': ['product'],
};

function usual({ answers }: View['client']): { readonly is: Route; readonly reason: RouteReason } {
  if (answers['who-works'] === 'solo') return { is: 'add-staff', reason: 'solo-credentialer' };
  if (answers['approves-online'] === 'no') return { is: 'paper', reason: 'cannot-approve-online' };
  if (answers['firm-found'] === 'no') return { is: 'we-ask', reason: 'firm-not-found' };
  return { is: 'we-ask', reason: 'firm-with-staff' };
}

function notesOf(view: View, is: Route): readonly RouteNote[] {
  const people = Object.values(view.people);
  const profiles = [view.individual, view.organization].flatMap((profile) => profile ?? []);
  const approver = (profile: (typeof profiles)[number]) =>
    whoMay('approve-connection', people, { profile }).able.length > 0;
  const sender = Object.values(view.firms).some(
    (firm) => whoMay('send-request', people, { profile: firm }).able.length > 0,
  );
  const found: Readonly<Record<RouteNote, boolean>> = {
    'two-profiles-two-grants': profiles.length === 2,
    'paper-only-for-the-individual': is === 'paper' && view.organization !== undefined,
    'helper-is-staff-only': view.client.answers['helper-role'] === 'seu',
    'no-approver-known': !profiles.every(approver),
    'our-firm-has-no-sender': is !== 'add-staff' && !sender,
    'am-only-by-decision': is === 'add-staff' && view.client.answers['our-role'] === 'am',
  };
  return routeNotes.filter((note) => found[note]);
}

/** The way in for a client by its discovery answers, or the one that was chosen, with the reason. There is no paper for an organization. */
export function adviseRoute(view: View): Advice {
  const chosen = view.client.route?.is;
  const advised = usual(view.client);
  const is = chosen ?? advised.is;
  const reason = chosen && chosen !== advised.is ? 'chosen-by-hand' : advised.reason;
  return {
    individual: view.individual ? is : null,
    organization: view.organization ? (is === 'paper' ? 'we-ask' : is) : null,
    reason,
    notes: notesOf(view, is),
    sources: sources[reason],
  };
}
