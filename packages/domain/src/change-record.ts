/** What can be done to any record. */
import * as z from 'zod/mini';
import { note, onAny } from './envelope.ts';
import { idShape } from './shape.ts';

export const recordChanges = [
  z.object({
    kind: z.literal('finding-settled'),
    ...onAny,
    /** Key of the finding: the change that brought it, a dot, its code. */
    finding: z.string().check(z.regex(/^ch_[0-9a-z]{26}\.[a-z0-9-]{1,40}$/)),
    note,
  }),
  z.object({ kind: z.literal('record-removed'), ...onAny }),
  z.object({ kind: z.literal('record-restored'), ...onAny }),
  /** Takes back what another change did to this record, where nobody has changed it since. */
  z.object({ kind: z.literal('undone'), ...onAny, of: idShape('change') }),
] as const;
