/** The pages this extension may look at: I&A and NPPES from the start, PECOS when its owner says so. */
import { browser } from 'wxt/browser';

export const portal = 'https://nppes.cms.hhs.gov/*';
export const pecos = 'https://pecos.cms.hhs.gov/*';

/** True when pages of this host may be looked at. Firefox leaves every host to its owner, at any time. */
export const isGranted = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [host] });

/** Asks for a host. To be called by a click, with nothing awaited before. */
export const askFor = (host: string): Promise<boolean> => browser.permissions.request({ origins: [host] });

export const giveBack = (host: string): Promise<boolean> => browser.permissions.remove({ origins: [host] });
