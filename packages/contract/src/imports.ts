/** POST imports: a dry run or the real thing; a verdict for every row before anything is written. */
import * as z from 'zod/mini';
import { unsecret } from './given-name.ts';

/** What a column may hold. `ignore` is said, never silent. */
export const importFields = [
  'client',
  'own-id',
  'individual-name',
  'individual-npi',
  'organization-name',
  'organization-npi',
  'organization-ein-last4',
  'ao-name',
  'ao-email',
  'contact-name',
  'contact-email',
  'contact-phone',
  'owner-email',
  'state',
  'tags',
  'go-live',
  'note',
  'ignore',
] as const;
export type ImportField = (typeof importFields)[number];

export const importBody = z.object({
  mode: z.enum(['dry-run', 'real']),
  /** Made by the sender, so that a retry is the same import. */
  import: z.string(),
  /** CSV as text: comma, semicolon, tab or bar; with or without a byte-order mark. At most 5 MB. */
  csv: z.optional(z.string().check(z.maxLength(5_000_000))),
  /** In place of a sheet: the sample clients that come with the service, for a team without clients. */
  samples: z.optional(z.literal(true)),
  /** Or the file as it is, in base64: UTF-8, UTF-16 or Windows-1252. One of the two must be given. */
  file: z.optional(z.string().check(z.maxLength(7_000_000))),
  /** Column heading to field; headings not named are guessed and reported back. */
  mapping: z.optional(z.record(z.string().check(unsecret), z.enum(importFields))),
  /** Proposals read from notes that the person accepted, by their `id`. */
  accept: z.optional(z.array(z.string()).check(z.maxLength(20_000))),
});
export type ImportBody = z.infer<typeof importBody>;

/** A fault names the column and the fix; it never repeats a value that looks like a secret. */
export const rowFault = z.object({ column: z.string(), code: z.string(), message: z.string() });

export const rowVerdict = z.object({
  /** As in the file: the heading is row 1. */
  row: z.number(),
  verdict: z.enum(['new', 'update', 'same', 'refused']),
  client: z.nullable(z.string()),
  name: z.string(),
  faults: z.array(rowFault),
  /** What the row shares: with which other rows or records, in words. */
  shares: z.array(
    z.object({
      what: z.enum(['individual', 'organization', 'person']),
      name: z.string(),
      rows: z.array(z.number()),
      existing: z.boolean(),
    }),
  ),
  /** Hints that ask, e.g. the same e-mail address as another person. */
  asks: z.array(z.string()),
});
export type RowVerdict = z.infer<typeof rowVerdict>;

export const importReply = z.object({
  mode: z.enum(['dry-run', 'real']),
  import: z.string(),
  mapping: z.record(z.string(), z.enum(importFields)),
  /** Sheets with the same headings were mapped like this before. */
  remembered: z.boolean(),
  /** Columns refused because heading or values look like secrets. */
  refusedColumns: z.array(z.object({ column: z.string(), why: z.string() })),
  rows: z.array(rowVerdict),
  /** What notes seem to say; nothing of it is recorded unless accepted. `phrase` is the part of the note it was read from. */
  proposals: z.array(
    z.object({
      id: z.string(),
      row: z.number(),
      name: z.string(),
      says: z.enum(['requested', 'approved', 'blocked', 'account', 'no-account']),
      system: z.nullable(z.enum(['PECOS', 'NPPES'])),
      on: z.nullable(z.string()),
      trackingId: z.nullable(z.string()),
      phrase: z.string(),
    }),
  ),
  counts: z.object({
    new: z.number(),
    update: z.number(),
    same: z.number(),
    refused: z.number(),
    people: z.number(),
    individuals: z.number(),
    organizations: z.number(),
  }),
  sequence: z.number(),
});
export type ImportReply = z.infer<typeof importReply>;

/** POST imports/:id/undo: takes the whole import back; rows whose records were changed since stay and are named. */
export const importUndoReply = z.object({
  undone: z.number(),
  kept: z.array(z.object({ record: z.string(), fields: z.array(z.string()) })),
  sequence: z.number(),
});
export type ImportUndoReply = z.infer<typeof importUndoReply>;

/** The team's imports, newest first; `mapping` is offered again for a sheet with the same headings. */
export const importLine = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  byName: z.string(),
  counts: importReply.shape.counts,
  mapping: importReply.shape.mapping,
  undoneAt: z.nullable(z.string()),
  failed: z.number(),
});
export const importsReply = z.object({ imports: z.array(importLine) });

/** What the public NPI registry lists. Officials are "as listed in NPPES"; that says nothing about roles in I&A. */
export const registryReply = z.object({
  npi: z.string(),
  /** `off`: the look-up is not switched on here. `silent`: no answer in time. */
  found: z.enum(['yes', 'no', 'off', 'silent']),
  kind: z.nullable(z.enum(['individual', 'organization'])),
  name: z.nullable(z.string()),
  state: z.nullable(z.string()),
  listedOfficial: z.nullable(z.object({ name: z.string(), title: z.nullable(z.string()) })),
});
export type RegistryReply = z.infer<typeof registryReply>;
