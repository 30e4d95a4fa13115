/** Single sign-on of a team by OpenID Connect. */
import * as z from 'zod/mini';
import { permissionShape } from './wire.ts';

const domain = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/), z.maxLength(253));
export const ssoShape = z.object({
  issuer: z.string(),
  clientId: z.string(),
  /** The secret is never shown again. */
  hasSecret: z.boolean(),
  /** Addresses of these domains sign in here. */
  domains: z.array(z.string()),
  /** What somebody gets who arrives for the first time; null: nobody joins by themselves. */
  joinAs: z.nullable(permissionShape),
  /** Members see the records only when signed in this way; owners may still use their password. */
  required: z.boolean(),
  /** Paste this into the provider. */
  redirect: z.string(),
});
export const ssoReply = z.object({ sso: z.nullable(ssoShape), redirect: z.string() });
export const ssoBody = z.object({
  issuer: z.string().check(z.trim(), z.maxLength(300), z.regex(/^https?:\/\/\S+$/)),
  clientId: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** Left out: the one that is kept stays. */
  clientSecret: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  domains: z.array(domain).check(z.minLength(1), z.maxLength(20)),
  joinAs: z.nullable(permissionShape),
  required: z.boolean(),
});
