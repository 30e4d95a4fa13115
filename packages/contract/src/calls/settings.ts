/** What a team decides for itself, and its ways out: settings, keys, links, hooks, feeds, mail, single sign-on. */
import type { Call } from '../call.ts';
import { deliveriesReply, hookBody, hookEditBody, hookReply, hooksReply } from '../hooks.ts';
import { keyBody, keyReply, keysReply } from '../keys.ts';
import { linkBody, linkReply, linksQuery, linksReply } from '../links.ts';
import {
  dryRunReply,
  feedBody,
  feedReply,
  feedsReply,
  noticesReadBody,
  noticesReply,
  outboxReply,
} from '../outbox.ts';
import { okReply } from '../session.ts';
import { settingsBody, settingsReply } from '../settings.ts';
import { ssoBody, ssoReply } from '../sso.ts';
import { team } from './path.ts';

const own = { needs: 'member', cookieOnly: true } as const;

const ruleCalls = {
  settings: {
    method: 'GET',
    path: `${team}/settings`,
    needs: 'member',
    scope: 'read',
    reply: settingsReply,
    says: 'Every setting, and who changed it last.',
  },
  changeSettings: {
    method: 'PATCH',
    path: `${team}/settings`,
    ...own,
    body: settingsBody,
    reply: settingsReply,
    problems: ['secret-inside', 'second-factor'],
    says: 'Changes settings. Clocks ask for the permission to override them, all else for the permission to edit the team.',
  },
  sso: {
    method: 'GET',
    path: `${team}/sso`,
    ...own,
    action: 'edit-team',
    reply: ssoReply,
    says: "The team's identity provider.",
  },
  setSso: {
    method: 'PUT',
    path: `${team}/sso`,
    ...own,
    proved: true,
    action: 'edit-team',
    body: ssoBody,
    reply: ssoReply,
    problems: ['provider-unreachable', 'address-refused', 'address-taken'],
    says: 'Sets the identity provider, after asking it for its description.',
  },
  removeSso: {
    method: 'DELETE',
    path: `${team}/sso`,
    ...own,
    proved: true,
    action: 'edit-team',
    reply: okReply,
    says: 'Forgets the identity provider.',
  },
} as const satisfies Record<string, Call>;

const keyCalls = {
  keys: {
    method: 'GET',
    path: `${team}/keys`,
    ...own,
    action: 'manage-keys',
    reply: keysReply,
    says: 'The API keys that work.',
  },
  makeKey: {
    method: 'POST',
    path: `${team}/keys`,
    ...own,
    proved: true,
    action: 'manage-keys',
    body: keyBody,
    reply: keyReply,
    says: 'An API key, shown once.',
  },
  revokeKey: {
    method: 'DELETE',
    path: `${team}/keys/:keyId`,
    ...own,
    action: 'manage-keys',
    reply: okReply,
    says: 'Ends an API key.',
  },
  hooks: {
    method: 'GET',
    path: `${team}/hooks`,
    ...own,
    action: 'manage-keys',
    reply: hooksReply,
    says: 'The webhooks.',
  },
  makeHook: {
    method: 'POST',
    path: `${team}/hooks`,
    ...own,
    proved: true,
    action: 'manage-keys',
    body: hookBody,
    reply: hookReply,
    problems: ['address-refused'],
    says: 'A webhook; its signing secret is shown once.',
  },
  changeHook: {
    method: 'PATCH',
    path: `${team}/hooks/:hookId`,
    ...own,
    action: 'manage-keys',
    body: hookEditBody,
    reply: okReply,
    says: 'Switches a webhook on or off, or chooses its events.',
  },
  removeHook: {
    method: 'DELETE',
    path: `${team}/hooks/:hookId`,
    ...own,
    action: 'manage-keys',
    reply: okReply,
    says: 'Forgets a webhook and its deliveries.',
  },
  testHook: {
    method: 'POST',
    path: `${team}/hooks/:hookId/test`,
    ...own,
    action: 'manage-keys',
    reply: okReply,
    says: 'Sends the event `hook.test`.',
  },
  deliveries: {
    method: 'GET',
    path: `${team}/hooks/:hookId/deliveries`,
    ...own,
    action: 'manage-keys',
    reply: deliveriesReply,
    says: 'The last 100 deliveries of a webhook.',
  },
  replayDelivery: {
    method: 'POST',
    path: `${team}/hooks/:hookId/deliveries/:deliveryId/replay`,
    ...own,
    action: 'manage-keys',
    reply: okReply,
    says: 'Sends a delivery again under its old id.',
  },
} as const satisfies Record<string, Call>;

const reachCalls = {
  links: {
    method: 'GET',
    path: `${team}/links`,
    needs: 'member',
    query: linksQuery,
    reply: linksReply,
    says: 'The client links that work.',
  },
  makeLink: {
    method: 'POST',
    path: `${team}/links`,
    needs: 'member',
    action: 'make-client-link',
    body: linkBody,
    reply: linkReply,
    says: 'A page for one person of a client; its address is shown once.',
  },
  revokeLink: {
    method: 'DELETE',
    path: `${team}/links/:linkId`,
    needs: 'member',
    action: 'make-client-link',
    reply: okReply,
    says: 'Ends a client link at once.',
  },
  feeds: {
    method: 'GET',
    path: `${team}/feeds`,
    ...own,
    reply: feedsReply,
    says: "The asker's calendar feeds.",
  },
  makeFeed: {
    method: 'POST',
    path: `${team}/feeds`,
    ...own,
    body: feedBody,
    reply: feedReply,
    says: 'A calendar of act-by dates; its address is shown once.',
  },
  removeFeed: {
    method: 'DELETE',
    path: `${team}/feeds/:feedId`,
    ...own,
    reply: okReply,
    says: 'Ends a calendar feed.',
  },
  outbox: {
    method: 'GET',
    path: `${team}/outbox`,
    ...own,
    action: 'edit-team',
    reply: outboxReply,
    says: 'Mail of this team: sent, waiting, failed, or kept where no server is set.',
  },
  digestDryRun: {
    method: 'GET',
    path: `${team}/digest/dry-run`,
    ...own,
    reply: dryRunReply,
    says: 'The digest and the reminders as they would go out now. Nothing is sent.',
  },
  notices: {
    method: 'GET',
    path: `${team}/notices`,
    needs: 'member',
    reply: noticesReply,
    says: 'What happened for the asker: mentions, hand-overs, what a client said.',
  },
  readNotices: {
    method: 'POST',
    path: `${team}/notices/read`,
    needs: 'member',
    body: noticesReadBody,
    reply: okReply,
    says: 'Marks notices as read.',
  },
} as const satisfies Record<string, Call>;

export const settingsCalls = { ...ruleCalls, ...keyCalls, ...reachCalls };
