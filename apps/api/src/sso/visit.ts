/** A visit to the provider: begun with PKCE, state and nonce, bound to the browser that began it, ended once. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as oidc from 'openid-client';
import { later } from '../clock.ts';
import { cookiePrefix } from '../cookie.ts';
import type { Row } from '../db/database.ts';
import type { Service } from '../running.ts';
import { hashOf } from '../tokens.ts';
import { callbackAddress } from './callback-address.ts';
import { providerOf } from './provider.ts';

const visitSeconds = 600;
const cookieOf = ({ cookies }: Service) => `${cookiePrefix(cookies)}.sso`;

/** Where the browser goes. */
export async function beginVisit(c: Context, service: Service, sso: Row): Promise<URL> {
  const { control, now } = service;
  const provider = await providerOf(service, sso);
  const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
  await control.write([
    {
      sql: 'INSERT INTO sso_visit (state, team, nonce, verifier, expires_at) VALUES (?, ?, ?, ?, ?)',
      args: [hashOf(state), String(sso['team']), nonce, verifier, later(now(), visitSeconds)],
    },
  ]);
  setCookie(c, cookieOf(service), state, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: service.cookies.secure,
    path: '/',
    maxAge: visitSeconds,
  });
  return oidc.buildAuthorizationUrl(provider, {
    redirect_uri: callbackAddress(service),
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
}

export type Arrival = { readonly sso: Row; readonly claims: oidc.IDToken };

/** Who came back; null when the visit is not one this browser began, has ended, or the provider's word does not hold. */
export async function endVisit(c: Context, service: Service): Promise<Arrival | null> {
  const state = getCookie(c, cookieOf(service)) ?? '';
  deleteCookie(c, cookieOf(service), { path: '/', secure: service.cookies.secure });
  const { control, now } = service;
  const [ended] = await control.write([
    {
      sql: 'DELETE FROM sso_visit WHERE state = ? AND expires_at > ? RETURNING *',
      args: [hashOf(state), now()],
    },
  ]);
  const visit = ended?.rows[0];
  if (!visit) return null;
  const [sso] = await control.read({
    sql: 'SELECT * FROM sso WHERE team = ?',
    args: [String(visit['team'])],
  });
  if (!sso) return null;
  const claims = await claimsOf(c, service, { sso, visit, state });
  return claims ? { sso, claims } : null;
}

async function claimsOf(
  c: Context,
  service: Service,
  { sso, visit, state }: { sso: Row; visit: Row; state: string },
) {
  const arrived = new URL(callbackAddress(service));
  arrived.search = new URL(c.req.url).search;
  const checks = {
    pkceCodeVerifier: String(visit['verifier']),
    expectedState: state,
    expectedNonce: String(visit['nonce']),
    idTokenExpected: true,
  };
  try {
    return (
      (await oidc.authorizationCodeGrant(await providerOf(service, sso), arrived, checks)).claims() ?? null
    );
  } catch (trouble) {
    service.log.info({ kind: trouble instanceof Error ? trouble.name : 'unknown' }, 'single sign-on refused');
    return null;
  }
}
