/** A member of the team as everybody in it sees them. Apart from what changes members, because every list names owners. */
import { permissions } from '@clearway/domain/permission';
import * as z from 'zod/mini';

const memberShape = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  permission: z.enum(permissions),
  joinedAt: z._default(z.string(), ''),
  /** Instant of the last request, to the quarter hour. */
  activeAt: z._default(z.nullable(z.string()), null),
  secondFactor: z._default(z.boolean(), false),
});
export const membersReply = z.object({ members: z.array(memberShape) });
export type Member = z.infer<typeof memberShape>;
