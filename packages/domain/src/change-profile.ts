/** What can be done to a profile's own values, and to the list of others who hold access to it. */
import * as z from 'zod/mini';
import { edit, note, onProfile } from './envelope.ts';
import { npiShape } from './npi.ts';
import { last4Text, stateText } from './profile.ts';
import { dayShape, idShape, systemShape } from './shape.ts';
import { labelText, nameText, noteText } from './text.ts';

export const profileChanges = [
  z.object({
    kind: z.literal('profile-added'),
    ...onProfile,
    profileKind: z.enum(['individual', 'organization']),
    name: nameText,
    ours: z.optional(z.literal(true)),
    npis: z.optional(z.array(npiShape)),
    ownId: z.optional(labelText),
    einLast4: z.optional(last4Text),
    person: z.optional(idShape('person')),
    searchName: z.optional(nameText),
    state: z.optional(stateText),
    note,
  }),
  z.object({
    kind: z.literal('profile-edited'),
    ...onProfile,
    name: z.optional(nameText),
    npis: z.optional(z.array(npiShape)),
    ownId: edit(labelText),
    einLast4: edit(last4Text),
    person: edit(idShape('person')),
    searchName: edit(nameText),
    state: edit(stateText),
    note: edit(noteText),
  }),
  /** The record is the double; `into` holds the truth from now on. */
  z.object({ kind: z.literal('profile-merged'), ...onProfile, into: idShape('profile') }),
  /** The record takes over what the double held and it does not. Sent with `profile-merged`, in one batch. */
  z.object({ kind: z.literal('profile-absorbed'), ...onProfile, from: idShape('profile') }),
  z.object({
    kind: z.literal('holder-recorded'),
    ...onProfile,
    holder: idShape('holder'),
    name: nameText,
    holderKind: z.enum(['surrogate', 'staff']),
    systems: z.array(systemShape),
    confirmedOn: z.optional(dayShape),
    endedOn: z.optional(dayShape),
  }),
] as const;
