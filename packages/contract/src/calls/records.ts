/** Changes, records, clients and imports. */
import type { Call } from '../call.ts';
import { changesBody, changesReply, pullReply } from '../changes.ts';
import { clientReply, clientsReply } from '../clients.ts';
import { importBody, importReply, importUndoReply } from '../imports.ts';
import { team } from './path.ts';

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
    method: 'GET',
    path: `${team}/changes`,
    needs: 'member',
    scope: 'read',
    reply: pullReply,
    says: 'Records touched since a sequence.',
  },
  clients: {
    method: 'GET',
    path: `${team}/clients`,
    needs: 'member',
    scope: 'read',
    reply: clientsReply,
    says: 'The readiness list: filtered, sorted, counted, by page.',
  },
  client: {
    method: 'GET',
    path: `${team}/clients/:clientId`,
    needs: 'member',
    scope: 'read',
    reply: clientReply,
    says: 'One client with its records and history.',
  },
  import: {
    method: 'POST',
    path: `${team}/imports`,
    needs: 'member',
    action: 'import',
    scope: 'import',
    body: importBody,
    reply: importReply,
    says: 'A dry run or a real import of a sheet.',
  },
  undoImport: {
    method: 'POST',
    path: `${team}/imports/:importId/undo`,
    needs: 'member',
    action: 'import',
    scope: 'import',
    reply: importUndoReply,
    says: 'Takes a whole import back.',
  },
} as const satisfies Record<string, Call>;
