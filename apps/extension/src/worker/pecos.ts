/** The reader in PECOS: registered while its host is granted, and taken out when it is given back. */
import { browser } from 'wxt/browser';
import { isGranted, pecos } from '../hosts.ts';

const id = 'pecos';

/** Brings the registration in line with the permission. */
export async function registerPecos(): Promise<void> {
  const [granted, registered] = await Promise.all([
    isGranted(pecos),
    browser.scripting.getRegisteredContentScripts({ ids: [id] }),
  ]);
  if (granted === registered.length > 0) return;
  if (!granted) return browser.scripting.unregisterContentScripts({ ids: [id] });
  const reader = { id, matches: [pecos], js: ['content-scripts/portal.js'], runAt: 'document_idle' as const };
  await browser.scripting.registerContentScripts([reader]);
}
