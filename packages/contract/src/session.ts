/** Who is asking, in which teams; signing up, in and out. */
import * as z from 'zod/mini';
import { givenName } from './given-name.ts';

export const okReply = z.object({ ok: z.literal(true) });

/** 12 characters or more, no rules on kinds (NIST SP 800-63B 3.1.1.2); common and context words are refused by the service. */
export const newPassword = z.string().check(z.minLength(12), z.maxLength(128));
const typedPassword = z.string().check(z.minLength(1), z.maxLength(128));
export const emailAddress = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/));
export const personName = givenName(100);
export const linkToken = z.string().check(z.minLength(1), z.maxLength(600));

export const signUpBody = z.object({
  name: personName,
  email: emailAddress,
  password: newPassword,
  /** Token of an invitation link; the new account joins its team at once. */
  invitation: z.optional(linkToken),
  /** Token of the one-time set-up link that the service prints while nobody has an account. */
  setUp: z.optional(linkToken),
});
/** `mailed`: the account waits for the link that was mailed; told alike where the address has one already. */
export const signUpReply = z.object({ ok: z.boolean(), mailed: z._default(z.boolean(), false) });
export const signInBody = z.object({ email: emailAddress, password: typedPassword });
/** `secondFactor` true: the password was right and a code is asked for; nobody is signed in yet. */
export const signInReply = z.object({ ok: z.literal(true), secondFactor: z._default(z.boolean(), false) });
export const secondFactorBody = z.object({
  code: z.string().check(z.trim(), z.minLength(6), z.maxLength(20)),
  kind: z.enum(['totp', 'backup-code']),
});

/** What an e-mail domain signs in by: `path` opens the team's identity provider. */
export const ssoFindBody = z.object({ email: emailAddress });
export const ssoFindReply = z.object({ path: z.nullable(z.string()) });

export const forgotBody = z.object({ email: emailAddress });
export const resetBody = z.object({ token: linkToken, password: newPassword });
export const verifyBody = z.object({ token: linkToken });
export const passwordBody = z.object({ current: typedPassword, next: newPassword });
export const confirmBody = z.object({ password: typedPassword });
