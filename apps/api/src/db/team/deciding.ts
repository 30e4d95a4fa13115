/** Decides what waits, one after the other, each on top of what the ones before it made; nothing is written here. */
import type { Change } from '@clearway/domain/change';
import { decide } from '@clearway/domain/decide';
import type { AnyRecord, Context, Decided, Refused } from '@clearway/domain/decided';
import type { FindingCode } from '@clearway/domain/finding-shape';
import type { Refusal } from '@clearway/domain/refusal';
import type { Statement } from '../database.ts';
import { type Draft, over, type Scene } from './draft.ts';
import { knownFrom } from './known.ts';
import { type Author, linked } from './log.ts';
import { type Held, kindOf, NewerRecord } from './record.ts';
import { foreignMember, since, undoing } from './scenery.ts';

/** A change to decide. `at` is the service's clock for it; the same for all of one request. */
export type Waiting = { readonly author: Author; readonly at: string; readonly change: Change };

/** Something the service itself appends: a comment, a redaction, an erasure. `edits` are records it rewrites. */
export type Notice = {
  readonly author: Author;
  readonly at: string;
  readonly id: string;
  readonly kind: string;
  readonly record: string;
  readonly payload: object;
  readonly edits: readonly { readonly id: string; readonly value: AnyRecord | null }[];
  /** Rows of other tables that are written in the same commit, given the sequence of the notice. */
  readonly statements: (sequence: number) => readonly Statement[];
};

export type Verdict =
  | {
      readonly id: string;
      readonly accepted: true;
      readonly sequence: number;
      readonly version: number;
      readonly record: string;
      readonly findings: readonly FindingCode[];
    }
  | { readonly id: string; readonly accepted: false; readonly refusal: Refusal; readonly record: string };

/** Decides one change and adds it to the draft. */
export async function settle(waiting: Waiting, draft: Draft, scene: Scene): Promise<Verdict> {
  const { change, author, at } = waiting;
  const refused = (refusal: Refusal): Verdict => ({
    id: change.id,
    accepted: false,
    refusal,
    record: change.record,
  });
  const barred = await barredBy(change, draft, scene);
  if (barred) return refused(barred);
  const outcome = await decided(waiting, draft, scene);
  if (!outcome.ok) return refused(outcome.refusal);
  const was = over(draft, scene.records).get(change.record) ?? null;
  const findings = outcome.findings.map(({ code }) => code);
  const version = (was?.version ?? 0) + 1;
  append(draft, {
    id: change.id,
    record: change.record,
    kind: change.kind,
    author: author.by,
    via: author.via,
    receivedAt: at,
    saidAt: change.at,
    version,
    batch: change.batch ?? null,
    undoes: change.kind === 'undone' ? change.of : null,
    findings,
    payload: JSON.stringify(change),
    patch: JSON.stringify(outcome.patch),
  });
  replace(draft, was, { id: change.record, value: outcome.record }, at);
  return {
    id: change.id,
    accepted: true,
    sequence: draft.head.sequence,
    version,
    record: change.record,
    findings,
  };
}

/** What decide cannot see: a record of a newer version, a member who is not of this team. */
async function barredBy(change: Change, draft: Draft, scene: Scene): Promise<Refusal | null> {
  if (await isNewer(change.record, draft, scene)) return { code: 'newer-shape' };
  const foreign = await foreignMember(change, scene);
  return foreign ? { code: 'unknown', field: foreign } : null;
}

/** Written by a newer version of the service: this one must leave it alone. */
async function isNewer(id: string, draft: Draft, { records }: Scene): Promise<boolean> {
  if (over(draft, records).get(id) === undefined) await records.load([id]);
  return over(draft, records).get(id)?.newer !== undefined;
}

/** Adds a notice of the service to the draft. */
export function enter(notice: Notice, draft: Draft, scene: Scene): void {
  const { author, at, id, kind, record, payload, edits } = notice;
  const current = over(draft, scene.records).get(record);
  const version = (current?.version ?? 0) + (edits.some((edit) => edit.id === record) ? 1 : 0);
  const entry = {
    id,
    record,
    kind,
    author: author.by,
    via: author.via,
    receivedAt: at,
    saidAt: at,
    version,
    batch: null,
    undoes: null,
  };
  append(draft, { ...entry, findings: [], payload: JSON.stringify(payload), patch: '[]' });
  for (const edit of edits) replace(draft, over(draft, scene.records).get(edit.id) ?? null, edit, at);
  draft.statements.push(...notice.statements(draft.head.sequence));
}

function append(draft: Draft, entry: Parameters<typeof linked>[1]): void {
  const row = linked(draft.head, entry);
  draft.rows.push(row);
  draft.head = row;
}

function replace(
  draft: Draft,
  was: Held | null,
  edit: { id: string; value: AnyRecord | null },
  at: string,
): void {
  if (!draft.before.has(edit.id)) draft.before.set(edit.id, was);
  const { id, value } = edit;
  if (was?.newer) throw new NewerRecord(`${id} was written by a newer version of Clearway.`);
  const version = (was?.version ?? 0) + 1;
  draft.after.set(id, { id, kind: kindOf(id), version, sequence: draft.head.sequence, touchedAt: at, value });
}

async function decided(
  { change, author, at }: Waiting,
  draft: Draft,
  scene: Scene,
): Promise<Decided | Refused> {
  const { clocks, knowsStep } = scene;
  const base: Context = { by: author.by, permission: author.permission, now: at, clocks, knowsStep };
  const context = {
    ...base,
    ...(await undoing(change, draft, scene)),
    ...(await since(change, draft, scene)),
  };
  for (;;) {
    const missed = new Set<string>();
    const outcome = decide(knownFrom(over(draft, scene.records), missed), change, context);
    if (missed.size === 0) return outcome;
    await scene.records.load([...missed]);
  }
}
