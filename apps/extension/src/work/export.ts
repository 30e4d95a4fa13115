/** What is not with the team yet, as a file its owner keeps: nothing that was typed may be lost with a browser. */
import type { Entry, RefusedEntry } from '../storage.ts';

export type Unsent = { readonly waiting: readonly Entry[]; readonly refused: readonly RefusedEntry[] };

/** A file that a person can read and the service's import of changes could take. */
export function exportOf({ waiting, refused }: Unsent, at: string): string {
  const file = {
    what: 'Changes made in Clearway that the service has not taken yet',
    at,
    waiting: waiting.map(({ says, change }) => ({ says, change })),
    refused: refused.map(({ entry, refusal, at: when }) => ({
      says: entry.says,
      refusal,
      at: when,
      change: entry.change,
    })),
  };
  return JSON.stringify(file, null, 2);
}
