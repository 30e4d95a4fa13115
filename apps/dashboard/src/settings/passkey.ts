/** Makes a passkey with this device. Rejects where the person cancels. */

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
  const made = await navigator.credentials.create({ publicKey }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'NotAllowedError') return null;
    throw cause;
  });
  if (!(made instanceof PublicKeyCredential)) return false;
  await api.addPasskey({ body: { name, credential: passkeyAnswer.parse(made.toJSON()) } });
  return true;
}
