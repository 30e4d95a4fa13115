/** Who is asking, in which teams; members, invitations and browsers (installed extensions). */
import * as z from 'zod/mini';
import { permissionShape } from './wire.ts';

export const sessionReply = z.object({
  /** Null when nobody is signed in. */
  user: z.nullable(z.object({ id: z.string(), name: z.string(), email: z.string() })),
  teams: z.array(z.object({ id: z.string(), name: z.string(), member: z.string(), permission: permissionShape })),
  /** Version of the service and of the catalogue it decides with. */
  version: z.string(),
  catalogue: z.string(),
  now: z.string(),
});
export type SessionReply = z.infer<typeof sessionReply>;

const password = z.string().check(z.minLength(12), z.maxLength(128));
export const signUpBody = z.object({ name: z.string().check(z.minLength(1), z.maxLength(100)), email: z.string().check(z.maxLength(254)), password });
export const signInBody = z.object({ email: z.string().check(z.maxLength(254)), password: z.string().check(z.maxLength(128)) });
export const okReply = z.object({ ok: z.literal(true) });

export const teamBody = z.object({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)) });
export const teamReply = z.object({ id: z.string(), name: z.string(), member: z.string() });

export const memberShape = z.object({ id: z.string(), name: z.string(), email: z.string(), permission: permissionShape });
export const membersReply = z.object({ members: z.array(memberShape) });
export type Member = z.infer<typeof memberShape>;

export const invitationBody = z.object({ permission: permissionShape });
/** `path` is the link's path and fragment in the dashboard, shown once; it ends at `expiresAt`. */
export const invitationReply = z.object({ path: z.string(), expiresAt: z.string() });
export const acceptBody = z.object({ token: z.string().check(z.maxLength(200)) });

/** A code shown in the dashboard, typed into the panel: 8 letters, lives minutes, works once. */
export const browserCodeReply = z.object({ code: z.string(), expiresAt: z.string() });
export const browserClaimBody = z.object({ code: z.string().check(z.maxLength(20)), name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)) });
/** The panel's bearer token, shown once and kept hashed by the service. */
export const browserClaimReply = z.object({ token: z.string(), team: z.object({ id: z.string(), name: z.string() }), member: z.string(), permission: permissionShape, name: z.string() });
export const browserShape = z.object({ id: z.string(), name: z.string(), member: z.string(), createdAt: z.string(), usedAt: z.nullable(z.string()) });
export const browsersReply = z.object({ browsers: z.array(browserShape) });
