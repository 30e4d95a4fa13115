/**
 * Making an account. Open only where the operator says so; else by an invitation, or by the set-up link while nobody
 * has an account. The link is taken first and given back when the account could not be made.
 */
import type { signUpBody } from '@clearway/contract/session';
import type * as z from 'zod/mini';
import { asking } from './auth-trouble.ts';
import { join, returnInvitation, takeInvitation } from './joining.ts';
import { askAddress } from './open-sign-up.ts';
import { isWeak } from './password-strength.ts';
import { Trouble } from './problem.ts';
import type { Service } from './running.ts';
import { restoreSetUp, useSetUp } from './set-up.ts';

type Wanted = z.infer<typeof signUpBody>;

/** Makes the account and joins the team of the invitation; answers the headers that sign in, or null when a mail goes on. */
export async function signUp(service: Service, wanted: Wanted, headers: Headers): Promise<Headers | null> {
  if (await isWeak(wanted.password, [wanted.name, wanted.email]))
    throw new Trouble('password-weak', { field: 'password' });
  if (wanted.invitation !== undefined) return byInvitation(service, wanted, wanted.invitation, headers);
  if (wanted.setUp !== undefined) return bySetUp(service, wanted, wanted.setUp, headers);
  if (service.env.signUp !== 'open') throw new Trouble('not-open');
  if (!service.env.smtp) return (await makeAccount(service, wanted, headers)).headers;
  await askAddress(service, wanted);
  return null;
}

async function byInvitation(
  service: Service,
  wanted: Wanted,
  token: string,
  headers: Headers,
): Promise<Headers> {
  const invitation = await takeInvitation(service, token);
  const made = await makeAccount(service, wanted, headers).catch(async (trouble: unknown) => {
    await returnInvitation(service, token);
    throw trouble;
  });
  await join(service, invitation, { user: made.response.user.id, name: wanted.name, email: wanted.email });
  return made.headers;
}

async function bySetUp(service: Service, wanted: Wanted, token: string, headers: Headers): Promise<Headers> {
  if (!(await useSetUp(service.control, token))) throw new Trouble('link-ended');
  const made = await makeAccount(service, wanted, headers).catch(async (trouble: unknown) => {
    await restoreSetUp(service, token);
    throw trouble;
  });
  return made.headers;
}

async function makeAccount(service: Service, { name, email, password }: Wanted, headers: Headers) {
  const { api } = await service.auth();
  return asking(api.signUpEmail({ body: { name, email, password }, headers, returnHeaders: true }));
}
