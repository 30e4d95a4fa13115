/** Giving a leaver's clients to somebody else: one change a client, so that the history says it and an undo takes it back. */
import type { Change } from '@clearway/domain/change';
import { type ClientId, isId, type MemberId, newId } from '@clearway/domain/id';
import type { Row } from './db/database.ts';
import type { Team } from './db/team/open.ts';
import type { Service } from './running.ts';
import { catalogueVersion } from './version.ts';

type HandOver = { readonly from: string; readonly to: MemberId | null; readonly by: MemberId };

/** Answers how many clients changed owner. All are one batch. */
export async function handOver(service: Service, team: Team, { from, to, by }: HandOver): Promise<number> {
  const rows = await team.db.read({
    sql: 'SELECT client_line.client, record.version FROM client_line JOIN record ON record.id = client_line.client WHERE client_line.owner = ?',
    args: [from],
  });
  const batch = newId('job', service.random);
  const changes = rows.flatMap((row) => assigned(service, row, to, batch));
  // `credentialer`: whoever may remove a member or leaves may let their clients go, whatever else they may.
  const author = { by, permission: 'credentialer', via: 'dashboard' } as const;
  const written = changes.length > 0 ? await team.writer.change(author, changes, service.now()) : null;
  return written?.verdicts.filter(({ accepted }) => accepted).length ?? 0;
}

function assigned(service: Service, row: Row, owner: MemberId | null, batch: Change['batch']): Change[] {
  const client = String(row['client']);
  if (!isId('client', client)) return [];
  const record: ClientId = client;
  const at = service.now();
  return [
    {
      id: newId('change', service.random),
      kind: 'client-assigned',
      record,
      base: Number(row['version']),
      at,
      catalogue: catalogueVersion,
      batch,
      owner,
    },
  ];
}
