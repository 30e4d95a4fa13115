/** Who works alone owns every client: their own book is all of it, and is read from what is kept for all. */
import type { ClientsQuery } from '@clearway/contract/clients';
import type { Database } from '../../database.ts';

/** The query, without its owner where nobody else owns anything. */
export async function withoutSoleOwner(db: Database, query: ClientsQuery): Promise<ClientsQuery> {
  if (!query.owner) return query;
  const [first, second] = await db.read({ sql: 'SELECT owner FROM owner_count WHERE n > 0 LIMIT 2' });
  if (second || first?.['owner'] !== query.owner) return query;
  const { owner: _, ...rest } = query;
  return rest;
}
