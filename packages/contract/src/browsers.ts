/** Installed extensions: how one is connected, and its tokens. Secrets are shown once and kept hashed. */
import * as z from 'zod/mini';
import { givenName } from './given-name.ts';
import { permissionShape } from './wire.ts';

const browserName = givenName(60);

/** A code shown in the dashboard, typed into the panel: 8 letters, lives minutes, works once. */
export const browserCodeReply = z.object({ code: z.string(), expiresAt: z.string() });
export const browserClaimBody = z.object({ code: z.string().check(z.maxLength(20)), name: browserName });

/**
 * What an extension holds. `token` is sent as bearer and lives until `expiresAt` (an hour); `refreshToken` gives the
 * next pair once. A refresh token used twice ends the browser: it was stolen or copied.
 */
export const browserTokens = z.object({
  token: z.string(),
  refreshToken: z._default(z.string(), ''),
  expiresAt: z._default(z.string(), ''),
  browser: z._default(z.string(), ''),
  team: z.object({ id: z.string(), name: z.string() }),
  member: z.string(),
  permission: permissionShape,
  name: z.string(),
});
export type BrowserTokens = z.infer<typeof browserTokens>;

/** A web-auth window: the extension opens `/connect-browser?challenge=…&redirect=…&state=…&name=…` in the dashboard. */
export const browserAuthorizeBody = z.object({
  /** base64url of SHA-256 of the verifier, without padding (RFC 7636, S256 only). */
  challenge: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  /** `https://<extension id>.chromiumapp.org/…`, of an extension the service allows. */
  redirect: z.string().check(z.maxLength(300)),
  state: z.string().check(z.minLength(1), z.maxLength(200)),
  name: browserName,
});
/** Where the window goes next; it carries the code, which works once within a minute. */
export const browserAuthorizeReply = z.object({ redirect: z.string() });
export const browserTokenBody = z.object({
  code: z.string().check(z.maxLength(100)),
  verifier: z.string().check(z.regex(/^[A-Za-z0-9._~-]{43,128}$/)),
});
export const browserRefreshBody = z.object({ refreshToken: z.string().check(z.maxLength(100)) });

export const browserShape = z.object({
  id: z.string(),
  name: z.string(),
  member: z.string(),
  createdAt: z.string(),
  usedAt: z.nullable(z.string()),
});
/** The asker's own; who may change permissions sees everybody's. */
export const browsersReply = z.object({ browsers: z.array(browserShape) });
