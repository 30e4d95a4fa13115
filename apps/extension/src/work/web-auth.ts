/**
 * Signing in by a window of the dashboard: an authorization code with PKCE (RFC 7636, S256). The password and the
 * second factor are typed there; this extension sees a code that works once, and only together with its own verifier.
 */
import type { BrowserTokens } from '@clearway/contract/browsers';
import { browser } from 'wxt/browser';
import { sendTo } from '../calling.ts';
import { calls } from '../calls.ts';

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** base64url of SHA-256 of the verifier, without padding. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** The tokens, or null when the window was closed or came back with another's answer. Throws what the call throws. */
export async function signInByWindow(origin: string, name: string): Promise<BrowserTokens | null> {
  const [verifier, state] = [random(), random()];
  const redirect = browser.identity.getRedirectURL('signed-in');
  const query = new URLSearchParams({ challenge: await challengeOf(verifier), redirect, state, name });
  const window = { url: `${origin}/connect-browser?${query}`, interactive: true };
  // A closed window rejects; nothing has happened then.
  const back = await browser.identity.launchWebAuthFlow(window).catch(() => undefined);
  const answer = new URLSearchParams(back ? new URL(back).search : '');
  const code = answer.get('code');
  if (!code || answer.get('state') !== state) return null;
  return sendTo(origin, null, calls.exchangeBrowser, { body: { code, verifier } });
}
