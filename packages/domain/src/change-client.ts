/** What can be done to an engagement. */
import * as z from 'zod/mini';
import { edit, note, onClient } from './envelope.ts';
import { dayShape, idShape } from './shape.ts';
import { squareKeys } from './square-keys.ts';
import { kebabText, labelText, nameText, noteText } from './text.ts';

const contact = z.object({ is: z.enum(['provider', 'ao', 'am', 'office', 'other']), writeTo: z.boolean() });
const profile = idShape('profile');

export const clientChanges = [
  z.object({
    kind: z.literal('client-added'),
    ...onClient,
    name: nameText,
    ownId: z.optional(labelText),
    individual: z.optional(profile),
    organization: z.optional(profile),
    firm: z.optional(profile),
    owner: z.optional(idShape('member')),
    contacts: z.optional(z.record(idShape('person'), contact)),
    tags: z.optional(z.array(labelText)),
    goLive: z.optional(dayShape),
    note,
  }),
  z.object({
    kind: z.literal('client-edited'),
    ...onClient,
    name: z.optional(nameText),
    ownId: edit(labelText),
    individual: edit(profile),
    organization: edit(profile),
    firm: edit(profile),
    consent: edit(z.object({ on: dayShape, how: noteText })),
    weAreAm: edit(z.object({ on: dayShape, why: noteText })),
    mac: edit(labelText),
    tags: z.optional(z.array(labelText)),
    goLive: edit(dayShape),
    leftOn: edit(dayShape),
    note: edit(noteText),
  }),
  z.object({ kind: z.literal('client-assigned'), ...onClient, owner: z.nullable(idShape('member')) }),
  z.object({ kind: z.literal('client-snoozed'), ...onClient, until: z.nullable(dayShape) }),
  z.object({
    kind: z.literal('contact-set'),
    ...onClient,
    person: idShape('person'),
    contact: z.nullable(contact),
  }),
  z.object({
    kind: z.literal('square-not-needed'),
    ...onClient,
    square: z.enum(squareKeys),
    reason: noteText,
  }),
  z.object({ kind: z.literal('square-needed'), ...onClient, square: z.enum(squareKeys) }),
  z.object({
    kind: z.literal('question-answered'),
    ...onClient,
    question: kebabText,
    answer: z.nullable(kebabText),
  }),
  z.object({
    kind: z.literal('route-chosen'),
    ...onClient,
    is: z.enum(['we-ask', 'they-add', 'add-staff', 'paper']),
    why: noteText,
  }),
] as const;
