/**
 * decide: the one place where a change becomes a new record, run in the panel and the dashboard (optimistic) and
 * again in the service (authoritative). Reports about the world are kept, with findings; refused is only what would
 * break: a secret, a malformed value, a missing permission, an unknown or foreign id.
 */
import type { Change } from './change.ts';
import { conflictsOf } from './conflict.ts';
import { handle } from './decide-kinds.ts';
import {
  type AnyRecord,
  type Context,
  type Decided,
  type Known,
  type NewFinding,
  type Refused,
  refuse,
} from './decided.ts';
import { recordKindOf } from './id.ts';
import { diff } from './patch.ts';
import { actionOf, may, undoActionOf } from './permission.ts';
import type { Refusal } from './refusal.ts';
import { secretsInDraft } from './secret.ts';

/**
 * Decides one change. `known` answers the records it names; `context` says who, when and by which clocks.
 * Returns the new record, what moved in it and the findings, or the refusal. Never throws on what a person can send
 * once it has the shape of a Change.
 */
export function decide(known: Known, change: Change, context: Context): Decided | Refused {
  const forbidden = notAllowed(change, context);
  if (forbidden) return { ok: false, refusal: forbidden };
  const before = recordOf(known, change.record);
  const added = change.kind.endsWith('-added');
  if (added && before) return refuse({ code: 'id-taken', field: 'record' });
  if (!added && !before) return refuse({ code: 'unknown', field: 'record' });
  const outcome = handle(change, { known, context, before });
  if (!outcome.ok) return outcome;
  return finish(change, context, before, outcome);
}

function notAllowed(change: Change, context: Context): Refusal | null {
  const { undoing } = context;
  const undo = change.kind === 'undone' && undoing;
  const action = undo ? undoActionOf(undo.patch, undo.by === context.by) : actionOf(change.kind);
  if (!may(context.permission, action))
    return { code: 'not-permitted', action, permission: context.permission };
  const secret = secretsInDraft(change);
  return secret ? { code: 'secret', ...secret } : null;
}

function recordOf(known: Known, id: string): AnyRecord | undefined {
  const kind = recordKindOf(id);
  return kind === null ? undefined : known[kind](id);
}

function finish(
  change: Change,
  context: Context,
  before: AnyRecord | undefined,
  outcome: { record: AnyRecord; findings: readonly NewFinding[] },
): Decided {
  const moved = diff(before, outcome.record);
  const findings = [...outcome.findings, ...conflictsOf(change, moved, context)];
  if (findings.length === 0) return { ok: true, record: outcome.record, patch: moved, findings };
  const record = { ...outcome.record, findings: withNew(outcome.record, change, context, findings) };
  return { ok: true, record, patch: diff(before, record), findings };
}

/** The record's findings with the new ones. A report that moves no value brings its findings too; sent twice it brings them once. */
function withNew(
  record: AnyRecord,
  change: Change,
  context: Context,
  findings: readonly NewFinding[],
): AnyRecord['findings'] {
  const seen = new Map<string, number>();
  const entries = findings.map((one) => {
    const count = (seen.get(one.code) ?? 0) + 1;
    seen.set(one.code, count);
    const key = count === 1 ? `${change.id}.${one.code}` : `${change.id}.${one.code}-${count}`;
    return [key, { ...one, change: change.id, at: context.now }] as const;
  });
  return { ...Object.fromEntries(entries), ...record.findings };
}
