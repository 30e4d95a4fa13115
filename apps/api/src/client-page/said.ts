/** "I did this": the changes that record it as said, on behalf of the member who made the link. */
import { stepById } from '@clearway/catalog/checklists';
import { type Change, changeShape } from '@clearway/domain/change';
import type { View } from '@clearway/domain/client';
import { dayOf } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { newId } from '@clearway/domain/id';
import { saidBy } from '@clearway/domain/said';
import type { Team } from '../db/team/open.ts';
import { recordsById } from '../db/team/record.ts';
import { notify } from '../notices.ts';
import type { Service } from '../running.ts';
import { catalogueVersion } from '../version.ts';
import type { Link } from './link.ts';
import type { Task } from './tasks.ts';

/** Writes it by the same way as every change, and tells the owner of the client. */
export async function sayDone(
  service: Service,
  team: Team,
  link: Link,
  { task, view }: { task: Task; view: View },
): Promise<void> {
  const { move } = task.message;
  const asks = task.asks.flatMap((id) => stepById(id) ?? []);
  const drafts = move
    ? saidBy(move, { person: link.person, client: view.client.id, asks, on: dayOf(service.now()) })
    : [];
  const changes = await enveloped(service, team, drafts);
  if (changes.length === 0) return;
  const author = { by: link.madeBy, permission: 'credentialer', via: 'client-link' } as const;
  await team.writer.change(author, changes, service.now());
  await service.control.write([
    {
      sql: 'UPDATE client_link SET said = said + 1, said_at = ? WHERE id = ?',
      args: [service.now(), link.id],
    },
  ]);
  const to = [view.client.owner ?? link.madeBy];
  await notify(service, { team: link.team, to, kind: 'client-said', client: link.client, by: 'link' });
  await service.tellHooks(link.team, 'client-link.said', { client: link.client, link: link.id });
}

async function enveloped(service: Service, { db }: Team, drafts: readonly Draft[]): Promise<Change[]> {
  const rows = await db.read(recordsById(drafts.map(({ record }) => record)));
  const versions = new Map(rows.map((row) => [String(row['id']), Number(row['version'])]));
  const at = service.now();
  return drafts.map((draft) =>
    changeShape.parse({
      ...draft,
      id: newId('change', service.random),
      base: versions.get(draft.record) ?? 0,
      at,
      catalogue: catalogueVersion,
    }),
  );
}
