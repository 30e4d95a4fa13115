/** Passkeys: unlocked by their holder (finger, face, PIN) each time, so that one counts as two factors. */
import type { Answers } from '../answers.ts';
import { asking } from '../auth-trouble.ts';
import { clientAddress } from '../client-address.ts';
import { needHostName } from '../passkey-home.ts';
import { notFound, Trouble } from '../problem.ts';
import { throttle } from '../throttle.ts';
import { markStrong, relay } from './sign-in.ts';

/** The authenticator's own word that it checked its holder: flag UV of authenticator data (WebAuthn 6.1). */
function holderWasChecked(authenticatorData: unknown): boolean {
  if (typeof authenticatorData !== 'string') return false;
  const flags = Buffer.from(authenticatorData, 'base64url')[32] ?? 0;
  return (flags & 0x04) !== 0;
}

function asSent(credential: object): never {
  // cast: better-auth checks the shape of the credential itself; the contract says what browsers send
  return credential as never;
}

export const passkeyAnswers = {
  passkeySignInOptions: async ({ c, service }) => {
    needHostName(c.req.url, service.origin);
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `passkey from ${from}`, tries: 100, seconds: 900 }]);
    const { api } = await service.auth();
    const made = await asking(
      api.generatePasskeyAuthenticationOptions({ headers: c.req.raw.headers, returnHeaders: true }),
    );
    relay(c, made.headers);
    return { options: { ...made.response } };
  },

  passkeySignIn: async ({ c, service, body }) => {
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `passkey from ${from}`, tries: 100, seconds: 900 }]);
    if (!holderWasChecked(body.credential.response['authenticatorData'])) throw new Trouble('sign-in-wrong');
    const { api } = await service.auth();
    const sent = { body: { response: asSent(body.credential) }, headers: c.req.raw.headers };
    const signed = await asking(api.verifyPasskeyAuthentication({ ...sent, returnHeaders: true }));
    await markStrong(service, signed.response.session.token);
    service.log.info({ user: signed.response.session.userId }, 'signed in with a passkey');
    relay(c, signed.headers);
    return { ok: true };
  },

  passkeyOptions: async ({ c, service }) => {
    needHostName(c.req.url, service.origin);
    const { api } = await service.auth();
    const made = await asking(
      api.generatePasskeyRegistrationOptions({ headers: c.req.raw.headers, query: {}, returnHeaders: true }),
    );
    relay(c, made.headers);
    return { options: { ...made.response } };
  },

  addPasskey: async ({ c, service, body }) => {
    const { api } = await service.auth();
    const sent = { response: asSent(body.credential), name: body.name };
    await asking(api.verifyPasskeyRegistration({ body: sent, headers: c.req.raw.headers }));
    return { ok: true };
  },

  removePasskey: async ({ service, somebody, path }) => {
    const [gone] = await service.control.write([
      {
        sql: 'DELETE FROM passkey WHERE id = ? AND user_id = ?',
        args: [path['passkeyId'] ?? '', somebody.user],
      },
    ]);
    if (gone?.rowsAffected !== 1) throw notFound();
    return { ok: true };
  },
} satisfies Partial<Answers>;
