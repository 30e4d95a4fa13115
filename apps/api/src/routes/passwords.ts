/** Ways back in by mail, and the proof of an address. Answers are alike whether an address is known or not. */
import type { Answers } from '../answers.ts';
import { asking } from '../auth-trouble.ts';
import { clientAddress } from '../client-address.ts';
import { provenAddress } from '../open-sign-up.ts';
import { isWeak } from '../password-strength.ts';
import { Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { throttle } from '../throttle.ts';
import { isToken } from '../tokens.ts';

const hour = 3600;

function needMail({ env }: Service): void {
  if (env.smtp === null) throw new Trouble('no-mail');
}

export const passwordAnswers = {
  forgotPassword: async ({ c, service, body }) => {
    needMail(service);
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [
      { key: `forgot ${body.email}`, tries: 3, seconds: hour },
      { key: `forgot from ${from}`, tries: 20, seconds: hour },
    ]);
    const { api } = await service.auth();
    await asking(api.requestPasswordReset({ body: { email: body.email }, headers: c.req.raw.headers }));
    return { ok: true };
  },

  resetPassword: async ({ c, service, body }) => {
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `reset from ${from}`, tries: 20, seconds: hour }]);
    if (await isWeak(body.password, [])) throw new Trouble('password-weak', { field: 'password' });
    const { api } = await service.auth();
    await asking(api.resetPassword({ body: { newPassword: body.password, token: body.token } }));
    return { ok: true };
  },

  sendVerification: async ({ service, somebody }) => {
    needMail(service);
    await throttle(service, [{ key: `verify ${somebody.email}`, tries: 3, seconds: hour }]);
    const { api } = await service.auth();
    await asking(api.sendVerificationEmail({ body: { email: somebody.email } }));
    return { ok: true };
  },

  verifyEmail: async ({ c, service, body }) => {
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `verify from ${from}`, tries: 20, seconds: hour }]);
    if (isToken('sign-up', body.token)) {
      await provenAddress(c, service, body.token);
      return { ok: true };
    }
    const { api } = await service.auth();
    await asking(api.verifyEmail({ query: { token: body.token } }));
    return { ok: true };
  },
} satisfies Partial<Answers>;
