/** A team, its members, how they join and leave, and the browsers they connect. */
import {
  browserAuthorizeBody,
  browserAuthorizeReply,
  browserClaimBody,
  browserCodeReply,
  browserRefreshBody,
  browsersReply,
  browserTokenBody,
  browserTokens,
} from '../browsers.ts';
import type { Call } from '../call.ts';
import {
  acceptBody,
  invitationBody,
  invitationLookReply,
  invitationReply,
  invitationsReply,
  leaveBody,
  leaveReply,
  permissionBody,
  teamBody,
  teamReply,
} from '../members.ts';
import { okReply } from '../session.ts';
import { firstCalls } from './first.ts';
import { team } from './path.ts';

const invitationCalls = {
  lookInvitation: {
    method: 'POST',
    path: '/api/invitations/look',
    needs: 'nobody',
    body: acceptBody,
    reply: invitationLookReply,
    problems: ['link-ended', 'too-many'],
    says: 'What an invitation link leads to, before anybody joins by it.',
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/invitations/accept',
    needs: 'session',
    body: acceptBody,
    reply: teamReply,
    problems: ['link-ended', 'too-many'],
    says: 'Joins the team of an invitation link.',
  },
  invitations: {
    method: 'GET',
    path: `${team}/invitations`,
    needs: 'member',
    action: 'invite-member',
    reply: invitationsReply,
    says: 'Invitations nobody has used yet.',
  },
  invite: {
    method: 'POST',
    path: `${team}/invitations`,
    needs: 'member',
    action: 'invite-member',
    cookieOnly: true,
    body: invitationBody,
    reply: invitationReply,
    says: 'A link that lets one person join. Nobody invites to more than they may themselves.',
  },
  revokeInvitation: {
    method: 'DELETE',
    path: `${team}/invitations/:invitationId`,
    needs: 'member',
    action: 'invite-member',
    cookieOnly: true,
    reply: okReply,
    says: 'Takes an invitation back.',
  },
} as const satisfies Record<string, Call>;

const memberCalls = {
  createTeam: {
    method: 'POST',
    path: '/api/teams',
    needs: 'session',
    body: teamBody,
    reply: teamReply,
    problems: ['not-open'],
    says: 'Makes a team; the maker owns it.',
  },
  members: firstCalls.members,
  changePermission: {
    method: 'PATCH',
    path: `${team}/members/:memberId`,
    needs: 'member',
    action: 'change-permission',
    cookieOnly: true,
    body: permissionBody,
    reply: okReply,
    problems: ['last-owner'],
    says: 'Changes what a member may do.',
  },
  removeMember: {
    method: 'POST',
    path: `${team}/members/:memberId/remove`,
    needs: 'member',
    action: 'remove-member',
    cookieOnly: true,
    body: leaveBody,
    reply: leaveReply,
    problems: ['last-owner'],
    says: 'Ends a membership at once, with its browsers and keys, and hands the clients on.',
  },
  leaveTeam: {
    method: 'POST',
    path: `${team}/leave`,
    needs: 'member',
    cookieOnly: true,
    body: leaveBody,
    reply: leaveReply,
    problems: ['last-owner'],
    says: "Leaves a team and hands one's clients on.",
  },
} as const satisfies Record<string, Call>;

const browserCalls = {
  claimBrowser: {
    method: 'POST',
    path: '/api/browsers/claim',
    needs: 'nobody',
    body: browserClaimBody,
    reply: browserTokens,
    problems: ['code-ended', 'too-many'],
    says: 'Turns a code into the tokens of an extension.',
  },
  exchangeBrowser: {
    method: 'POST',
    path: '/api/browsers/token',
    needs: 'nobody',
    body: browserTokenBody,
    reply: browserTokens,
    problems: ['code-ended', 'too-many'],
    says: 'Turns the code of a web-auth window and its verifier into the tokens of an extension.',
  },
  refreshBrowser: {
    method: 'POST',
    path: '/api/browsers/refresh',
    needs: 'nobody',
    body: browserRefreshBody,
    reply: browserTokens,
    problems: ['no-session', 'too-many'],
    says: 'The next pair of tokens. A refresh token used twice ends the browser.',
  },
  browserCode: {
    method: 'POST',
    path: `${team}/browsers/code`,
    needs: 'member',
    cookieOnly: true,
    reply: browserCodeReply,
    says: 'A code to type into the extension.',
  },
  authorizeBrowser: {
    method: 'POST',
    path: `${team}/browsers/authorize`,
    needs: 'member',
    cookieOnly: true,
    body: browserAuthorizeBody,
    reply: browserAuthorizeReply,
    problems: ['address-refused'],
    says: 'Lets the extension that opened the window act for the asker in this team.',
  },
  browsers: {
    method: 'GET',
    path: `${team}/browsers`,
    needs: 'member',
    reply: browsersReply,
    says: 'The connected browsers of the asker; of everybody for an owner.',
  },
  forgetBrowser: {
    method: 'DELETE',
    path: `${team}/browsers/:browserId`,
    needs: 'member',
    reply: okReply,
    says: "Ends one browser's tokens.",
  },
} as const satisfies Record<string, Call>;

export const teamCalls = { ...invitationCalls, ...memberCalls, ...browserCalls };
