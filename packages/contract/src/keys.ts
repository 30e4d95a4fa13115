/** API keys: a member's power narrowed to scopes, until a day. Shown once, kept hashed. */
import * as z from 'zod/mini';
import { scopes } from './call.ts';
import { givenName } from './given-name.ts';

export const keyShape = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  member: z.string(),
  /** First characters, to tell keys apart. */
  begins: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  usedAt: z.nullable(z.string()),
});
export const keysReply = z.object({ keys: z.array(keyShape) });
export const keyBody = z.object({
  name: givenName(60),
  scopes: z.array(z.enum(scopes)).check(z.minLength(1)),
  /** Days it lives. */
  days: z.number().check(z.int(), z.minimum(1), z.maximum(366)),
});
/** `secret` is sent as bearer. */
export const keyReply = z.object({ id: z.string(), secret: z.string(), expiresAt: z.string() });
