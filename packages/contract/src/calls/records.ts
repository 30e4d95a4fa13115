/** Changes, records, clients, persons and profiles, and their history. */
import type { Call } from '../call.ts';
import { changesBody, changesReply, pullQuery, pullReply } from '../changes.ts';
import { clientReply } from '../client.ts';
import { chainReply, historyQuery, historyReply } from '../history.ts';
import {
  duplicatesReply,
  personReply,
  personsQuery,
  personsReply,
  profileReply,
  profilesQuery,
  profilesReply,
} from '../people.ts';
import { firstCalls } from './first.ts';
import { team } from './path.ts';

const read = { method: 'GET', needs: 'member', scope: 'read' } as const;

export const recordCalls = {
  changes: {
    method: 'POST',
    path: `${team}/changes`,
    needs: 'member',
    scope: 'write',
    body: changesBody,
    reply: changesReply,
    says: 'Sends changes; each is accepted or refused on its own.',
  },
  pull: {
    ...read,
    path: `${team}/changes`,
    query: pullQuery,
    reply: pullReply,
    says: 'Records touched since a sequence.',
  },
  clients: firstCalls.clients,
  client: {
    ...read,
    path: `${team}/clients/:clientId`,
    reply: clientReply,
    says: 'One client with its records and the newest history.',
  },
  persons: {
    ...read,
    path: `${team}/persons`,
    query: personsQuery,
    reply: personsReply,
    says: 'People across clients, by name.',
  },
  person: {
    ...read,
    path: `${team}/persons/:personId`,
    reply: personReply,
    says: 'One person: profiles, roles, clients, history.',
  },
  profiles: {
    ...read,
    path: `${team}/profiles`,
    query: profilesQuery,
    reply: profilesReply,
    says: 'Individuals and organizations across clients, by name.',
  },
  profile: {
    ...read,
    path: `${team}/profiles/:profileId`,
    reply: profileReply,
    says: 'One profile: squares, people, clients, history.',
  },
  duplicates: {
    ...read,
    path: `${team}/duplicates`,
    reply: duplicatesReply,
    says: 'Records that may be one and the same.',
  },
  history: {
    ...read,
    path: `${team}/history`,
    query: historyQuery,
    reply: historyReply,
    says: 'What happened, newest first.',
  },
  chain: {
    ...read,
    path: `${team}/chain`,
    reply: chainReply,
    says: 'The newest link of the chain over the history.',
  },
} as const satisfies Record<string, Call>;
