/** Persons and profiles across clients: the lists, and the page of each. */
import { accountAnswers } from '@clearway/domain/person';
import { officials, roleNames, roleStatuses } from '@clearway/domain/role';
import { dayShape } from '@clearway/domain/shape';
import * as z from 'zod/mini';
import { historyEntry } from './client.ts';
import { clientLine, squareState } from './clients.ts';
import { recordEnvelope } from './wire.ts';

const paging = { cursor: z.optional(z.string()), limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))) };

/** `search`: words of name, NPI, own id or e-mail address. */
export const personsQuery = z.object({
  search: z.optional(z.string()),
  ours: z.optional(z.enum(['yes', 'no'])),
  ...paging,
});
export const personLine = z.object({
  id: z.string(),
  name: z.string(),
  npi: z.nullable(z.string()),
  email: z.nullable(z.string()),
  account: z.nullable(z.enum(accountAnswers)),
  member: z.nullable(z.string()),
  /** The person's own trouble, `not-needed` when there is none. */
  state: squareState,
  clients: z.number(),
});
export const personsReply = z.object({
  lines: z.array(personLine),
  next: z.nullable(z.string()),
  total: z.number(),
});
export type PersonLine = z.infer<typeof personLine>;

/** `records`: the person first, then the profiles where they hold or held a role, or that are theirs. `clients`: first 200 by urgency. */
export const personReply = z.object({
  sequence: z.number(),
  now: z.string(),
  records: z.array(recordEnvelope),
  roles: z.array(
    z.object({
      profile: z.string(),
      name: z.string(),
      role: z.enum(roleNames),
      status: z.enum(roleStatuses),
      official: z.nullable(z.enum(officials)),
      on: dayShape,
    }),
  ),
  clients: z.array(clientLine),
  clientCount: z.number(),
  /** Records merged into this one. */
  merged: z.array(z.object({ id: z.string(), name: z.string() })),
  history: z.array(historyEntry),
  olderHistory: z.nullable(z.number()),
});
export type PersonReply = z.infer<typeof personReply>;

export const profilesQuery = z.object({
  search: z.optional(z.string()),
  kind: z.optional(z.enum(['individual', 'organization'])),
  ours: z.optional(z.enum(['yes', 'no'])),
  ...paging,
});
export const profileLine = z.object({
  id: z.string(),
  kind: z.enum(['individual', 'organization']),
  name: z.string(),
  npis: z.array(z.string()),
  ours: z.boolean(),
  squares: z.array(
    z.object({ system: z.enum(['PECOS', 'NPPES']), state: squareState, lastDay: z.nullable(dayShape) }),
  ),
  clients: z.number(),
});
export const profilesReply = z.object({
  lines: z.array(profileLine),
  next: z.nullable(z.string()),
  total: z.number(),
});
export type ProfileLine = z.infer<typeof profileLine>;

/** `records`: the profile first, then its people and our firms. `clients`: first 200 by urgency. */
export const profileReply = z.object({
  sequence: z.number(),
  now: z.string(),
  records: z.array(recordEnvelope),
  squares: profileLine.shape.squares,
  clients: z.array(clientLine),
  clientCount: z.number(),
  history: z.array(historyEntry),
  olderHistory: z.nullable(z.number()),
});
export type ProfileReply = z.infer<typeof profileReply>;

/** Two records that may be one thing. An NPI is proof; a name or an e-mail address asks. */
export const duplicatePair = z.object({
  kind: z.enum(['person', 'profile', 'client']),
  why: z.enum(['same-npi', 'same-name', 'same-email', 'same-profiles']),
  proof: z.boolean(),
  sides: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      npi: z.nullable(z.string()),
      email: z.nullable(z.string()),
      clients: z.number(),
    }),
  ),
});
export const duplicatesReply = z.object({ pairs: z.array(duplicatePair), more: z.boolean() });
export type DuplicatePair = z.infer<typeof duplicatePair>;
