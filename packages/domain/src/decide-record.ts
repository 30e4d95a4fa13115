/** Changes any record can have: a finding settled, removed, restored, and the undoing of another change. */

import { clientShape } from './client.ts';
import type { Handlers } from './decide-kinds.ts';
import { type AnyRecord, isPerson, isProfile, keep, type Outcome, refuse, type Scene } from './decided.ts';
import { made } from './made.ts';
import { type Json, movedSince, type Patch, same, takeBack } from './patch.ts';
import { personShape } from './person.ts';
import { profileShape } from './profile.ts';

/** Findings come with a change and go with it; a settled one does not hold up the undo. */
const unfound = (value: Json | undefined): Json | undefined =>
  typeof value === 'object' && value !== null && 'findings' in value ? { ...value, findings: {} } : value;

function fieldsMoved(before: AnyRecord, patch: Patch): readonly string[] {
  const own = patch.filter((move) => move.path[0] !== 'findings');
  const addition = own.find((move) => move.path.length === 0);
  if (!addition) return movedSince(before, own);
  return same(unfound(before), unfound(addition.to)) ? [] : ['record'];
}

const shapeOf = (record: AnyRecord) =>
  isPerson(record) ? personShape : isProfile(record) ? profileShape : clientShape;

/** Undoing an addition takes the record away, with a way back; everything else is taken back value by value. */
function undone(before: AnyRecord, patch: Patch): Outcome {
  const fields = fieldsMoved(before, patch);
  if (fields.length > 0) return refuse({ code: 'changed-since', fields });
  if (patch.some((move) => move.path.length === 0)) return keep({ ...before, removed: true });
  const parsed = made<AnyRecord>(shapeOf(before), takeBack(before, patch));
  return parsed.ok ? keep(parsed.record) : refuse({ code: 'changed-since', fields: [parsed.refusal.field] });
}

const noRecord: Outcome = refuse({ code: 'unknown', field: 'record' });

function settled(before: AnyRecord, key: string, note: string | undefined, { context }: Scene): Outcome {
  const finding = before.findings[key];
  if (!finding) return refuse({ code: 'unknown', field: 'finding' });
  if (finding.settled) return keep(before);
  const mark = { by: context.by, at: context.now, ...(note ? { note } : {}) };
  return keep({ ...before, findings: { ...before.findings, [key]: { ...finding, settled: mark } } });
}

function restored(before: AnyRecord): AnyRecord {
  const { removed: _removed, ...there } = before;
  return there;
}

export const recordHandlers: Handlers<'finding-settled' | 'record-removed' | 'record-restored' | 'undone'> = {
  'finding-settled': (change, scene) =>
    scene.before ? settled(scene.before, change.finding, change.note, scene) : noRecord,
  'record-removed': (_change, { before }) => (before ? keep({ ...before, removed: true }) : noRecord),
  'record-restored': (_change, { before }) => (before ? keep(restored(before)) : noRecord),
  undone: (_change, { before, context }) => {
    if (!before) return noRecord;
    return context.undoing ? undone(before, context.undoing.patch) : refuse({ code: 'unknown', field: 'of' });
  },
};
