/** A refusal as it travels: the code is permanent, further slots differ by code (packages/domain/src/refusal.ts). */

import { actions, permissions } from '@clearway/domain/permission';
import { secretKinds } from '@clearway/domain/secret-kind';
import * as z from 'zod/mini';

export const refusalShape = z.discriminatedUnion('code', [
  z.object({ code: z.literal('secret'), field: z.string(), what: z.enum(secretKinds) }),
  z.object({ code: z.literal('malformed'), field: z.string(), expected: z.string() }),
  z.object({ code: z.literal('not-permitted'), action: z.enum(actions), permission: z.enum(permissions) }),
  z.object({ code: z.literal('unknown'), field: z.string() }),
  z.object({ code: z.literal('id-taken'), field: z.string() }),
  z.object({ code: z.literal('changed-since'), fields: z.readonly(z.array(z.string())) }),
  z.object({ code: z.literal('newer-shape') }),
  z.object({ code: z.literal('locked'), field: z.string() }),
  z.object({ code: z.literal('wrong-kind'), field: z.string(), expected: z.string() }),
]);
