/** What a bulk change would do, without writing anything. */
import type { BulkAct, Job, JobReply } from '@clearway/contract/jobs';
import type { Draft } from '@clearway/domain/draft';
import { actionOf, may, type Permission } from '@clearway/domain/permission';
import type { Database } from '../db/database.ts';
import type { Condition } from '../db/team/read/filters.ts';
import { breath } from '../pace.ts';
import { draftsOf } from './acts.ts';
import { clientsAfter } from './rows.ts';
import { subjectsOf } from './subjects.ts';

/** Clients looked at between two breaths. */
const chunk = 100;
/** Clients told by name; the others are counted. */
const shown = 200;

export type Preview = Pick<Job, 'total' | 'counts'> & Pick<JobReply, 'rows'>;

/** The verdict of each client the condition names, in the order of names. */
export async function previewOf(
  db: Database,
  clients: Condition,
  act: BulkAct,
  permission: Permission,
): Promise<Preview> {
  const rows: JobReply['rows'] = [];
  const counts = { changed: 0, same: 0, refused: 0, kept: 0 };
  let total = 0;
  for (let after = { sort: '', client: '' }; ; await breath()) {
    const some = await clientsAfter(db, clients, after, chunk);
    for (const row of await verdicts(db, some, act, permission)) {
      counts[row.verdict] += 1;
      if (rows.length < shown) rows.push(row);
    }
    total += some.length;
    const last = some.at(-1);
    if (!last) return { total, counts, rows };
    after = last;
  }
}

async function verdicts(
  db: Database,
  clients: readonly { readonly client: string }[],
  act: BulkAct,
  permission: Permission,
): Promise<JobReply['rows']> {
  const ids = clients.map(({ client }) => client);
  const subjects = await subjectsOf(db, ids, act.is === 'told');
  return ids.map((client) => {
    const subject = subjects.get(client);
    const drafts = subject ? draftsOf(act, subject) : [];
    const verdict = verdictOf(drafts, permission);
    return { client, name: subject?.client.name ?? '', verdict, refusal: null };
  });
}

function verdictOf(drafts: readonly Draft[], permission: Permission): 'changed' | 'same' | 'refused' {
  if (drafts.length === 0) return 'same';
  return drafts.every(({ kind }) => may(permission, actionOf(kind))) ? 'changed' : 'refused';
}
