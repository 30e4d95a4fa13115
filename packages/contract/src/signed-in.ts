/** Who is asking, in which teams, and what this service offers: what every page of the dashboard begins with. */
import { permissions } from '@clearway/domain/permission';
import * as z from 'zod/mini';

/** How one comes to an account here: anybody, by an invitation or set-up link, or by single sign-on alone. */
export const signUpRules = ['open', 'by-link'] as const;

export const sessionReply = z.object({
  /** Null when nobody is signed in. */
  user: z.nullable(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      emailVerified: z._default(z.boolean(), false),
      secondFactor: z._default(z.boolean(), false),
    }),
  ),
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      member: z.string(),
      permission: z.enum(permissions),
      /** What the team asks of this sign-in before its records are shown; empty when nothing is missing. */
      asks: z._default(z.array(z.enum(['second-factor', 'sso'])), []),
    }),
  ),
  /** What this service offers, so that a screen shows no way that leads nowhere. */
  service: z._default(
    z.object({
      signUp: z.enum(signUpRules),
      /** Mail is sent; without it there is no reset by mail and messages wait in the outbox. */
      mail: z.boolean(),
      demo: z.boolean(),
    }),
    { signUp: 'by-link', mail: false, demo: false },
  ),
  /** Version of the service and of the catalogue it decides with. */
  version: z.string(),
  catalogue: z.string(),
  now: z.string(),
});
export type SessionReply = z.infer<typeof sessionReply>;
