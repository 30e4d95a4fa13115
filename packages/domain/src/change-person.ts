/** What can be done to a person's record. */
import * as z from 'zod/mini';
import { edit, note, onPerson } from './envelope.ts';
import { npiShape } from './npi.ts';
import { accountAnswers } from './person.ts';
import { dayShape, idShape } from './shape.ts';
import { emailText, labelText, nameText, noteText, phoneText } from './text.ts';

const language = z.enum(['en', 'es']);
const mfaMethods = z.enum(['0', '1', '2']);

export const personChanges = [
  z.object({
    kind: z.literal('person-added'),
    ...onPerson,
    name: nameText,
    npi: z.optional(npiShape),
    ownId: z.optional(labelText),
    email: z.optional(emailText),
    phone: z.optional(phoneText),
    language: z.optional(language),
    member: z.optional(idShape('member')),
    account: z.optional(z.enum(accountAnswers)),
    mfaMethods: z.optional(mfaMethods),
    passwordChangedOn: z.optional(dayShape),
    note,
  }),
  z.object({
    kind: z.literal('person-edited'),
    ...onPerson,
    name: z.optional(nameText),
    npi: edit(npiShape),
    ownId: edit(labelText),
    email: edit(emailText),
    phone: edit(phoneText),
    language: edit(language),
    member: edit(idShape('member')),
    account: edit(z.enum(accountAnswers)),
    mfaMethods: edit(mfaMethods),
    passwordChangedOn: edit(dayShape),
    leftOn: edit(dayShape),
    note: edit(noteText),
  }),
  /** The record is the double; `into` holds the truth from now on. Undone like any other change. */
  z.object({ kind: z.literal('person-merged'), ...onPerson, into: idShape('person') }),
  /** The record takes over what the double held and it does not. Sent with `person-merged`, in one batch. */
  z.object({ kind: z.literal('person-absorbed'), ...onPerson, from: idShape('person') }),
] as const;
