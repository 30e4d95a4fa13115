/**
 * better-auth: passwords, sessions, authenticator app, passkeys (docs/decisions/0030). Nothing of it is mounted; the
 * routes of the contract call it, so its paths are not reachable. Loaded at first use, because it takes longer to
 * load than all else together.
 */
import { availableParallelism } from 'node:os';
import { passkey } from '@better-auth/passkey';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { drizzle } from 'drizzle-orm/libsql';
import { atATime } from './at-a-time.ts';
import { authTables } from './auth-tables.ts';
import { cookiePrefix, sessionSeconds } from './cookie.ts';
import type { ControlDatabase } from './db/database.ts';
import { passkeyHome } from './passkey-home.ts';

export type AuthRules = {
  readonly control: ControlDatabase;
  readonly secret: string;
  /** Origin people type. */
  readonly origin: string;
  readonly secure: boolean;
  /** Called with the link's token; the words are made by whoever sends. */
  readonly sendReset: (to: string, token: string) => Promise<void>;
  readonly sendVerification: (to: string, token: string) => Promise<void>;
};

/** Only these two plugins (docs/decisions/0030). A passkey is always unlocked by its holder. */
function pluginsFor(origin: string) {
  const home = passkeyHome(origin);
  return [
    twoFactor({ issuer: 'Clearway', backupCodeOptions: { storeBackupCodes: 'encrypted' } }),
    passkey({
      rpID: home.host,
      rpName: 'Clearway',
      origin: [home.origin, origin],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    }),
  ] as const;
}

/** Sessions live 7 days and are prolonged once a day. Nothing is reported to anybody. */
export function openAuth(rules: AuthRules) {
  const [codes, passkeys] = pluginsFor(rules.origin);
  return betterAuth({
    appName: 'Clearway',
    baseURL: rules.origin,
    secret: rules.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // One connection, statements one by one: see pitfalls in docs/decisions/0030.
    database: drizzleAdapter(drizzle(rules.control.client), {
      provider: 'sqlite',
      schema: authTables,
      transaction: false,
    }),
    rateLimit: { enabled: false },
    advanced: {
      // Its own prefix would be __Secure-, which another host of the domain may set.
      cookiePrefix: cookiePrefix(rules),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: rules.secure },
      disableOriginCheck: false,
      database: { generateId: 'uuid' },
    },
    session: { expiresIn: sessionSeconds, updateAge: 86_400 },
    account: { accountLinking: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      ...passwords,
      sendResetPassword: ({ user, token }) => rules.sendReset(user.email, token),
    },
    emailVerification: {
      expiresIn: 86_400,
      sendVerificationEmail: ({ user, token }) => rules.sendVerification(user.email, token),
    },
    plugins: [codes, passkeys],
  });
}
export type Auth = ReturnType<typeof openAuth>;

/** A hash keeps a core busy for a tenth of a second: one core is left to those who work, however many guess. */
const hashing = atATime(Math.max(1, availableParallelism() - 1));

const passwords = {
  enabled: true,
  password: {
    hash: (password: string) => hashing(() => hashPassword(password)),
    verify: (sent: { hash: string; password: string }) => hashing(() => verifyPassword(sent)),
  },
  minPasswordLength: 12,
  maxPasswordLength: 128,
  revokeSessionsOnPasswordReset: true,
  resetPasswordTokenExpiresIn: 3600,
} as const;
