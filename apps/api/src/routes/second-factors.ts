/** An authenticator app and its backup codes. */
import type { Answers } from '../answers.ts';
import { asking } from '../auth-trouble.ts';
import { countConfirming } from './account.ts';
import { markStrong, relay } from './sign-in.ts';

export const secondFactorAnswers = {
  startTotp: async ({ c, service, somebody, body }) => {
    await countConfirming(service, somebody.user);
    const { api } = await service.auth();
    const begun = await asking(api.enableTwoFactor({ body, headers: c.req.raw.headers }));
    if (!('totpURI' in begun)) throw new Error('better-auth began no authenticator app.');
    return { uri: begun.totpURI, backupCodes: begun.backupCodes };
  },

  confirmTotp: async ({ c, service, somebody, body }) => {
    await countConfirming(service, somebody.user);
    const { api } = await service.auth();
    const confirmed = await asking(api.verifyTOTP({ body, headers: c.req.raw.headers, returnHeaders: true }));
    await markStrong(service, confirmed.response.token);
    relay(c, confirmed.headers);
    return { ok: true };
  },

  stopTotp: async ({ c, service, somebody, body }) => {
    await countConfirming(service, somebody.user);
    const { api } = await service.auth();
    const stopped = await asking(
      api.disableTwoFactor({ body, headers: c.req.raw.headers, returnHeaders: true }),
    );
    relay(c, stopped.headers);
    return { ok: true };
  },

  newBackupCodes: async ({ c, service, somebody, body }) => {
    await countConfirming(service, somebody.user);
    const { api } = await service.auth();
    const made = await asking(api.generateBackupCodes({ body, headers: c.req.raw.headers }));
    return { backupCodes: made.backupCodes };
  },
} satisfies Partial<Answers>;
