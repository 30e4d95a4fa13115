/** What better-auth refuses, in the problem codes of the contract. What is no refusal is our mistake and stays a 500. */
import type { ProblemCode } from '@clearway/contract/problems';
import { Trouble } from './problem.ts';

const codes: Readonly<Record<string, ProblemCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'sign-in-wrong',
  INVALID_EMAIL: 'malformed',
  INVALID_PASSWORD: 'sign-in-wrong',
  PASSWORD_TOO_SHORT: 'password-weak',
  PASSWORD_TOO_LONG: 'password-weak',
  USER_ALREADY_EXISTS: 'address-taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'address-taken',
  INVALID_TOKEN: 'link-ended',
  TOKEN_EXPIRED: 'link-ended',
  INVALID_CODE: 'code-wrong',
  INVALID_BACKUP_CODE: 'code-wrong',
  INVALID_TWO_FACTOR_COOKIE: 'no-session',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'too-many',
  ACCOUNT_TEMPORARILY_LOCKED: 'too-many',
  TOTP_NOT_ENABLED: 'code-wrong',
  TOTP_ALREADY_ENABLED: 'malformed',
  TWO_FACTOR_NOT_ENABLED: 'code-wrong',
  BACKUP_CODES_NOT_ENABLED: 'code-wrong',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'sign-in-wrong',
  CHALLENGE_NOT_FOUND: 'code-ended',
  PASSKEY_NOT_FOUND: 'not-found',
  AUTHENTICATION_FAILED: 'sign-in-wrong',
  FAILED_TO_VERIFY_REGISTRATION: 'code-ended',
  SESSION_NOT_FRESH: 'no-session',
  SESSION_EXPIRED: 'no-session',
  UNAUTHORIZED: 'no-session',
};

function codeOf(trouble: unknown): string | null {
  if (!(trouble instanceof Error) || !('body' in trouble)) return null;
  const { body } = trouble;
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : null;
}

/** What a status says where its code says nothing we know: better-auth checks addresses and the like more strictly. */
const statuses: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed',
  401: 'no-session',
  403: 'not-permitted',
  404: 'not-found',
  409: 'malformed',
  422: 'malformed',
  429: 'too-many',
};

const statusOf = (trouble: unknown) =>
  trouble instanceof Error && 'statusCode' in trouble ? Number(trouble.statusCode) : 0;

/** Runs a call of better-auth; what a person caused is thrown as a Trouble. */
export async function asking<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (trouble) {
    const code = codes[codeOf(trouble) ?? ''] ?? statuses[statusOf(trouble)];
    if (code === undefined) throw trouble;
    throw new Trouble(code);
  }
}
