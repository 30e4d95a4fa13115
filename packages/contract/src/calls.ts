/**
 * Every call of the service as data: method, path, what goes in and what comes out. The service registers its routes
 * from it, the client below sends by it, and tests walk it, so a call cannot be forgotten by any of them.
 */
import type * as z from 'zod/mini';
import { changesBody, changesReply, pullReply } from './changes.ts';
import { clientReply, clientsReply } from './clients.ts';
import { importBody, importReply, importUndoReply } from './imports.ts';
import {
  acceptBody,
  browserClaimBody,
  browserClaimReply,
  browserCodeReply,
  browsersReply,
  invitationBody,
  invitationReply,
  membersReply,
  okReply,
  sessionReply,
  signInBody,
  signUpBody,
  teamBody,
  teamReply,
} from './session.ts';

/** Who may call: anybody, somebody signed in, a member of the team in the path. */
export type Needs = 'nobody' | 'session' | 'member';
export type Call = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly needs: Needs;
  readonly body?: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
  readonly says: string;
};

const team = '/api/teams/:teamId';

export const calls = {
  session: { method: 'GET', path: '/api/session', needs: 'nobody', reply: sessionReply, says: 'Who is asking, in which teams.' },
  signUp: { method: 'POST', path: '/api/sign-up', needs: 'nobody', body: signUpBody, reply: okReply, says: 'Makes an account and signs in.' },
  signIn: { method: 'POST', path: '/api/sign-in', needs: 'nobody', body: signInBody, reply: okReply, says: 'Signs in; sets the session cookie.' },
  signOut: { method: 'POST', path: '/api/sign-out', needs: 'nobody', reply: okReply, says: 'Ends the session or forgets the browser token.' },
  createTeam: { method: 'POST', path: '/api/teams', needs: 'session', body: teamBody, reply: teamReply, says: 'Makes a team; the maker owns it.' },
  acceptInvitation: { method: 'POST', path: '/api/invitations/accept', needs: 'session', body: acceptBody, reply: teamReply, says: 'Joins the team of an invitation link.' },
  claimBrowser: { method: 'POST', path: '/api/browsers/claim', needs: 'nobody', body: browserClaimBody, reply: browserClaimReply, says: 'Turns a code into the token of an extension.' },
  changes: { method: 'POST', path: `${team}/changes`, needs: 'member', body: changesBody, reply: changesReply, says: 'Sends changes; each is accepted or refused on its own.' },
  pull: { method: 'GET', path: `${team}/changes`, needs: 'member', reply: pullReply, says: 'Records touched since a sequence.' },
  clients: { method: 'GET', path: `${team}/clients`, needs: 'member', reply: clientsReply, says: 'The readiness list: filtered, sorted, counted, by page.' },
  client: { method: 'GET', path: `${team}/clients/:clientId`, needs: 'member', reply: clientReply, says: 'One client with its records and history.' },
  import: { method: 'POST', path: `${team}/imports`, needs: 'member', body: importBody, reply: importReply, says: 'A dry run or a real import of a sheet.' },
  undoImport: { method: 'POST', path: `${team}/imports/:importId/undo`, needs: 'member', reply: importUndoReply, says: 'Takes a whole import back.' },
  members: { method: 'GET', path: `${team}/members`, needs: 'member', reply: membersReply, says: 'The members of the team.' },
  invite: { method: 'POST', path: `${team}/invitations`, needs: 'member', body: invitationBody, reply: invitationReply, says: 'A link that lets one person join.' },
  browserCode: { method: 'POST', path: `${team}/browsers/code`, needs: 'member', reply: browserCodeReply, says: 'A code to type into the extension.' },
  browsers: { method: 'GET', path: `${team}/browsers`, needs: 'member', reply: browsersReply, says: 'The asker\'s connected browsers.' },
  forgetBrowser: { method: 'DELETE', path: `${team}/browsers/:browserId`, needs: 'member', reply: okReply, says: 'Ends one browser\'s token.' },
} as const satisfies Record<string, Call>;

/** Streams and documents outside the JSON calls. */
export const livePath = `${team}/live`;
