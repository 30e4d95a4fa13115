/** What the service answers beside JSON calls: a stream, files, pages. Same rules of who may ask as for calls. */
import type { Call } from './call.ts';
import { team } from './calls/path.ts';

export type Document = Pick<Call, 'path' | 'action' | 'scope' | 'says'> & {
  readonly needs: 'member';
  readonly method: 'GET';
  readonly type: string;
};

export const documents = {
  live: {
    method: 'GET',
    path: `${team}/live`,
    needs: 'member',
    scope: 'read',
    type: 'text/event-stream',
    says: 'Hints that something moved: events `sequence`, `presence`, `job`; a comment every 20 seconds.',
  },
  clientsCsv: {
    method: 'GET',
    path: `${team}/exports/clients.csv`,
    needs: 'member',
    action: 'export',
    scope: 'export',
    type: 'text/csv',
    says: 'The clients that pass the query of GET clients, all pages.',
  },
  historyCsv: {
    method: 'GET',
    path: `${team}/exports/history.csv`,
    needs: 'member',
    action: 'export',
    scope: 'export',
    type: 'text/csv',
    says: 'Every change with who, when and its link of the chain.',
  },
  teamJson: {
    method: 'GET',
    path: `${team}/exports/team.json`,
    needs: 'member',
    action: 'export',
    scope: 'export',
    type: 'application/json',
    says: 'Everything the team recorded.',
  },
  printClient: {
    method: 'GET',
    path: `${team}/clients/:clientId/print`,
    needs: 'member',
    action: 'read',
    scope: 'read',
    type: 'text/html',
    says: 'One client on paper; names no other client.',
  },
  failedRows: {
    method: 'GET',
    path: `${team}/imports/:importId/failed.csv`,
    needs: 'member',
    action: 'import',
    scope: 'import',
    type: 'text/csv',
    says: 'The refused rows of an import, as they came, each with its reasons.',
  },
} as const satisfies Record<string, Document>;
