/** What every change carries, and the record it is about. Who did it and when we received it are the service's to say. */
import * as z from 'zod/mini';
import { idShape } from './shape.ts';
import { instantText, labelText, noteText } from './text.ts';

export const note = z.optional(noteText);
/** In an edit: left out leaves the value, null empties it. */
export const edit = <T extends z.ZodMiniType>(of: T) => z.optional(z.nullable(of));

const envelope = {
  id: idShape('change'),
  /** Version of the record it was decided on; 0 for a record that did not exist. */
  base: z.number().check(z.int(), z.minimum(0)),
  /** The author's clock. The service keeps its own beside it. */
  at: instantText,
  /** Version of the catalogue the author saw. */
  catalogue: labelText,
  /** The import or bulk job it came with; all of one are undone together. */
  batch: z.optional(z.union([idShape('import'), idShape('job')])),
};
export const onPerson = { ...envelope, record: idShape('person') };
export const onProfile = { ...envelope, record: idShape('profile') };
export const onClient = { ...envelope, record: idShape('client') };
export const onAny = {
  ...envelope,
  record: z.union([idShape('person'), idShape('profile'), idShape('client')]),
};
