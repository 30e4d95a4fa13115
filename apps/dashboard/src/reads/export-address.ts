/** Where the rows of a view come as a file: the same question, all pages. */
import type { ClientsQuery } from '@clearway/contract/clients';
import { documents } from '@clearway/contract/documents';

export function exportAddress(team: string, asked: ClientsQuery): string {
  const query = Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const path = documents.clientsCsv.path.replace(':teamId', encodeURIComponent(team));
  return query.length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
}

/** One client on paper; the sheet names no other client. */
export const printAddress = (team: string, client: string): string =>
  documents.printClient.path
    .replace(':teamId', encodeURIComponent(team))
    .replace(':clientId', encodeURIComponent(client));
