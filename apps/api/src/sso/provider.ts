/** A team's identity provider, as it describes itself (OpenID Connect Discovery). Signatures are checked with its current keys. */
import * as oidc from 'openid-client';
import type { Row } from '../db/database.ts';
import { guardedFetch } from '../reach/guarded-fetch.ts';
import { unseal } from '../reach/sealed.ts';
import type { Service } from '../running.ts';

export type Provider = oidc.Configuration;
export type ProviderAddress = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
};

/** Private addresses and plain http only where the operator allows them. */
const fetcher =
  (allowPrivate: boolean): oidc.CustomFetch =>
  (url, { method, headers, body }) => {
    const text =
      body === undefined || body === null ? {} : { body: typeof body === 'string' ? body : String(body) };
    return guardedFetch(url, { method, headers, ...text }, { allowPrivate });
  };

/** Asks the provider for its description. Throws when it does not answer as it should. */
export async function discover(
  { env }: Pick<Service, 'env'>,
  { issuer, clientId, clientSecret }: ProviderAddress,
): Promise<Provider> {
  const secret = clientSecret ?? undefined;
  const clientAuth = secret === undefined ? oidc.None() : oidc.ClientSecretPost(secret);
  const provider = await oidc.discovery(new URL(issuer), clientId, secret, clientAuth, {
    [oidc.customFetch]: fetcher(env.privateHooks),
    execute: [oidc.enableNonRepudiationChecks, ...(env.privateHooks ? [oidc.allowInsecureRequests] : [])],
    timeout: 10,
  });
  return provider;
}

/** The provider a team has set. */
export function providerOf(service: Pick<Service, 'env' | 'cookies'>, row: Row): Promise<Provider> {
  const sealed = row['client_secret'];
  const clientSecret = sealed === null ? null : unseal(String(sealed), service.cookies.secret);
  return discover(service, {
    issuer: String(row['issuer']),
    clientId: String(row['client_id']),
    clientSecret,
  });
}
