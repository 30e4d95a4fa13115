/** What stood in storage at one moment. The panel takes its first view from one look, begun before its modules are here. */
import { browser } from 'wxt/browser';

type Entries = Readonly<Record<string, unknown>>;
/** `local` outlives the browser; `session` is memory of the browser and gone with it. */
export type Look = { readonly local: Entries; readonly session: Entries };

declare global {
  var clearwayLook: Promise<Look> | undefined;
}

export async function lookNow(): Promise<Look> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return { local, session };
}

/** The look that the page's earliest script began; begun now where there is none. */
export const firstLook = (): Promise<Look> => {
  globalThis.clearwayLook ??= lookNow();
  return globalThis.clearwayLook;
};

/** The client that was in front, as it stands unparsed: a hint what to fetch, and nothing else. */
export function frontClient({ local }: Look): unknown {
  const { place } = local;
  const value = typeof place === 'object' && place && 'value' in place ? place.value : null;
  return typeof value === 'object' && value && 'client' in value ? value.client : null;
}
