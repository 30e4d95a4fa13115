/** Teams, their members, and the links by which people join. */
import * as z from 'zod/mini';
import { personName } from './session.ts';
import { permissionShape } from './wire.ts';

export const teamBody = z.object({ name: personName });
export const teamReply = z.object({ id: z.string(), name: z.string(), member: z.string() });

export const permissionBody = z.object({ permission: permissionShape });

/** `handTo`: the member who inherits the leaver's clients; null leaves them without an owner. */
export const leaveBody = z.object({ handTo: z.nullable(z.string()) });
/** `clients`: how many changed owner. */
export const leaveReply = z.object({ clients: z.number(), sequence: z.number() });

export const invitationBody = z.object({
  permission: permissionShape,
  /** For the list, and to send the link to where mail is set. */
  email: z.optional(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254))),
});
/** `path` is the link's path and fragment in the dashboard, shown once; it ends at `expiresAt`. */
export const invitationReply = z.object({
  id: z._default(z.string(), ''),
  path: z.string(),
  expiresAt: z.string(),
});
export const invitationShape = z.object({
  id: z.string(),
  permission: permissionShape,
  email: z.nullable(z.string()),
  invitedBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
});
export const invitationsReply = z.object({ invitations: z.array(invitationShape) });

export const acceptBody = z.object({ token: z.string().check(z.maxLength(200)) });
/** What a link leads to, told before anybody signs in with it. */
export const invitationLookReply = z.object({
  team: z.string(),
  permission: permissionShape,
  invitedBy: z.string(),
  expiresAt: z.string(),
});
