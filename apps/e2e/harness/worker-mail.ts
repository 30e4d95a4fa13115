/** What the panel says to its worker, said by hand: for what a path starts from. */
import type { Page } from '@playwright/test';

type Chrome = {
  readonly chrome: { readonly runtime: { readonly sendMessage: (letter: object) => Promise<unknown> } };
};

/** Answers what the worker answers. */
export const toWorker = (panel: Page, clearway: string, says: unknown): Promise<unknown> =>
  panel.evaluate(
    (letter) => {
      // cast: the page is one of the extension's, where `chrome` is.
      const { chrome } = globalThis as unknown as Chrome;
      return chrome.runtime.sendMessage(letter);
    },
    { clearway, says },
  );
