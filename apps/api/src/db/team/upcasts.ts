/** Brings values written in an older shape up to date. One entry a step: what shape n needs to become n + 1. */
import { recordShapeVersion } from '@clearway/contract/wire';
import type { RecordKind } from '@clearway/domain/id';

type Upcast = (kind: RecordKind, value: unknown) => unknown;

/** Shape number to the step that leads out of it. */
const steps: Readonly<Record<number, Upcast>> = {};

/** The value in today's shape. A newer shape is given back as it is: its reader must not write it. */
export function upcast(kind: RecordKind, shape: number, value: unknown): unknown {
  let now = value;
  for (let from = shape; from < recordShapeVersion; from += 1) now = steps[from]?.(kind, now) ?? now;
  return now;
}
