/**
 * The few calls this extension makes. They are the contract's, written out so that the panel does not carry the shapes
 * of the rest; a test holds each equal to the contract's own.
 */
import { browserTokens } from '@clearway/contract/browsers';
import { team } from '@clearway/contract/calls/path';
import { changesReply, pullReply } from '@clearway/contract/changes';
import { clientReply } from '@clearway/contract/client';
import { clientsReply } from '@clearway/contract/clients';
import { membersReply } from '@clearway/contract/member';
import type { Sendable } from '@clearway/contract/send';
import { okReply } from '@clearway/contract/session';
import { sessionReply } from '@clearway/contract/signed-in';
import { presenceReply } from '@clearway/contract/talk';
import type * as z from 'zod/mini';

const written = {
  session: { method: 'GET', path: '/api/session', reply: sessionReply },
  claimBrowser: { method: 'POST', path: '/api/browsers/claim', reply: browserTokens },
  exchangeBrowser: { method: 'POST', path: '/api/browsers/token', reply: browserTokens },
  refreshBrowser: { method: 'POST', path: '/api/browsers/refresh', reply: browserTokens },
  signOut: { method: 'POST', path: '/api/sign-out', reply: okReply },
  changes: { method: 'POST', path: `${team}/changes`, reply: changesReply },
  pull: { method: 'GET', path: `${team}/changes`, reply: pullReply },
  clients: { method: 'GET', path: `${team}/clients`, reply: clientsReply },
  client: { method: 'GET', path: `${team}/clients/:clientId`, reply: clientReply },
  members: { method: 'GET', path: `${team}/members`, reply: membersReply },
  presence: { method: 'POST', path: `${team}/presence`, reply: presenceReply },
} as const;

type Written = typeof written;
/** What each call answers, by its name. */
export type Replies = { readonly [N in keyof Written]: z.infer<Written[N]['reply']> };
export type CallName = keyof Replies;
export const calls: { readonly [N in CallName]: Sendable<Replies[N]> } = written;
