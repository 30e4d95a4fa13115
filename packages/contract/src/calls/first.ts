/** The calls a list of clients begins with, apart from the rest, so that the first screen loads no other shapes. */
import type { Call } from '../call.ts';
import { clientsQuery, clientsReply } from '../clients.ts';
import { membersReply } from '../member.ts';
import { sessionReply } from '../signed-in.ts';
import { team } from './path.ts';

export const firstCalls = {
  session: {
    method: 'GET',
    path: '/api/session',
    needs: 'nobody',
    reply: sessionReply,
    says: 'Who is asking, in which teams, and what this service offers.',
  },
  clients: {
    method: 'GET',
    needs: 'member',
    scope: 'read',
    path: `${team}/clients`,
    query: clientsQuery,
    reply: clientsReply,
    says: 'The readiness list: filtered, sorted, counted, by page.',
  },
  members: {
    method: 'GET',
    path: `${team}/members`,
    needs: 'member',
    scope: 'read',
    reply: membersReply,
    says: 'The members of the team.',
  },
} as const satisfies Record<string, Call>;
