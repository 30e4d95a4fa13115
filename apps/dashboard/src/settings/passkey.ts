/** Makes a passkey with this device, and signs in by one. */

import { passkeyAnswer } from '@clearway/contract/account';
import type { Api } from '@clearway/contract/api';

export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

/** A person who cancels is no trouble: then nothing was added. */
export async function addPasskey(api: Api, name: string): Promise<boolean> {
  const { options } = await api.passkeyOptions();
  // cast: the service answers with the JSON of WebAuthn, which the browser parses and refuses if it is anything else
  const json = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(json);
  const made = await navigator.credentials.create({ publicKey }).catch(cancelled);
  if (!(made instanceof PublicKeyCredential)) return false;
  await api.addPasskey({ body: { name, credential: passkeyAnswer.parse(made.toJSON()) } });
  return true;
}

/** Signs in by a passkey of this device; false when the person cancels. */
export async function passkeySignIn(api: Api): Promise<boolean> {
  const { options } = await api.passkeySignInOptions();
  // cast: as above
  const json = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json);
  const got = await navigator.credentials.get({ publicKey }).catch(cancelled);
  if (!(got instanceof PublicKeyCredential)) return false;
  await api.passkeySignIn({ body: { credential: passkeyAnswer.parse(got.toJSON()) } });
  return true;
}

function cancelled(cause: unknown): null {
  if (cause instanceof DOMException && cause.name === 'NotAllowedError') return null;
  throw cause;
}
