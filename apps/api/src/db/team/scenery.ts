/** What a decision needs from the log and the team: what is being undone, what others did since, who belongs to us. */
import type { Change } from '@clearway/domain/change';
import type { Context } from '@clearway/domain/decided';
import type { MemberId } from '@clearway/domain/id';
import type { Patch } from '@clearway/domain/patch';
import type { Row } from '../database.ts';
import { type Draft, over, type Scene } from './draft.ts';
import type { LogRow } from './log.ts';

type Did = { readonly patch: Patch; readonly by: MemberId };

function didOf({ patch, author }: Row | LogRow): Did {
  // cast: both were written by us, from a Patch and from a member's id
  return { patch: JSON.parse(String(patch)), by: String(author) } as Did;
}

/** Owners and members of ours must be of this team; `decide` knows records only. */
export async function foreignMember(change: Change, { membersOf }: Scene): Promise<string | null> {
  const field =
    'owner' in change && change.owner ? 'owner' : 'member' in change && change.member ? 'member' : null;
  if (!field) return null;
  // cast: the field was just found to be there; its value is a member's id
  const id = (change as { owner?: string; member?: string })[field] ?? '';
  return (await membersOf()).has(id) ? null : field;
}

/** What the change to be undone did; it must be of the same record. */
export async function undoing(
  change: Change,
  draft: Draft,
  { db }: Scene,
): Promise<Pick<Context, 'undoing'>> {
  if (change.kind !== 'undone') return {};
  const fresh = draft.rows.find(({ id }) => id === change.of);
  const [row] = fresh
    ? [fresh]
    : await db.read({ sql: 'SELECT record, author, patch FROM change WHERE id = ?', args: [change.of] });
  if (!row || row.record !== change.record) return {};
  return { undoing: didOf(row) };
}

const replaces = (kind: string): boolean =>
  kind.endsWith('-edited') || ['client-assigned', 'route-chosen', 'question-answered'].includes(kind);

/** What was done to the record after the version a replacing change was decided on. */
export async function since(
  change: Change,
  draft: Draft,
  { db, records }: Scene,
): Promise<Pick<Context, 'since'>> {
  const version = over(draft, records).get(change.record)?.version ?? 0;
  if (!replaces(change.kind) || change.base >= version) return {};
  const sql = 'SELECT author, patch FROM change WHERE record = ? AND version > ? ORDER BY sequence';
  const kept = await db.read({ sql, args: [change.record, change.base] });
  const fresh = draft.rows.filter((row) => row.record === change.record && row.version > change.base);
  return { since: [...kept, ...fresh].map(didOf) };
}
