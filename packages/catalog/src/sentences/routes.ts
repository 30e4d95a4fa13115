/** Why a way in is advised, and what to know besides. Sources come with the advice. */
import type { RouteNote, RouteReason } from '@clearway/domain/route';

export const routeReasonWords: Readonly<Record<RouteReason, string>> = {
  'firm-with-staff':
    'We are a firm with several people: we send the request, the client approves, and all of us can work.',
  'solo-credentialer':
    'One credentialer without a firm in I&A: the client invites that person as staff by e-mail.',
  'firm-not-found': 'The client does not find our firm in the search, so we send the request instead.',
  'cannot-approve-online': 'The provider cannot sign in at all; for individuals there is a form on paper.',
  'chosen-by-hand': 'Somebody of us chose it; the reason stands beside it.',
};

export const routeNoteWords: Readonly<Record<RouteNote, string>> = {
  'two-profiles-two-grants': 'Individual and company are two profiles: it has to be done twice.',
  'paper-only-for-the-individual':
    'The form on paper is for individuals only; for the organization we send a request.',
  'helper-is-staff-only':
    'The client’s helper is Staff End User and cannot grant anything: the Authorized Official or the provider must.',
  'no-approver-known': 'Nobody is recorded who could approve. Ask for role and status first.',
  'our-firm-has-no-sender':
    'Nobody of our firm is recorded as Authorized Official or Access Manager, so nobody can send.',
  'am-only-by-decision':
    'As Access Manager only by the client’s own decision, recorded with its day; Staff End User is enough.',
};
