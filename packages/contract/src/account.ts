/** One's own account: second factor, passkeys, sessions. Never reached by an extension or a key. */
import * as z from 'zod/mini';
import { personName } from './session.ts';

export const signedInShape = z.object({
  id: z.string(),
  /** "Chromium on Linux", from the browser's own words. */
  device: z.string(),
  createdAt: z.string(),
  usedAt: z.string(),
  current: z.boolean(),
});
export const passkeyShape = z.object({ id: z.string(), name: z.string(), createdAt: z.string() });

export const accountReply = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), emailVerified: z.boolean() }),
  /** `hasPassword` false: the account signs in by single sign-on only. */
  hasPassword: z.boolean(),
  totp: z.boolean(),
  passkeys: z.array(passkeyShape),
  sessions: z.array(signedInShape),
});
export type AccountReply = z.infer<typeof accountReply>;
export const accountBody = z.object({ name: personName });

/** `uri` for an authenticator app; the factor counts from the first confirmed code. Codes are shown once. */
export const totpStartReply = z.object({ uri: z.string(), backupCodes: z.array(z.string()) });
export const totpConfirmBody = z.object({ code: z.string().check(z.trim(), z.regex(/^\d{6}$/)) });
export const backupCodesReply = z.object({ backupCodes: z.array(z.string()) });

/** WebAuthn as JSON: what `PublicKeyCredential.parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON` take. */
export const passkeyOptionsReply = z.object({ options: z.looseObject({ challenge: z.string() }) });
/** What `credential.toJSON()` gives. */
export const passkeyAnswer = z.looseObject({
  id: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({}),
});
export const passkeyAddBody = z.object({ name: personName, credential: passkeyAnswer });
export const passkeySignInBody = z.object({ credential: passkeyAnswer });
