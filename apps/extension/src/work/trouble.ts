/** What a failed call means for the sync line. */
import { Answered, NotUnderstood } from '@clearway/contract/send';
import type { Sync } from '../storage.ts';

export const signedOut: Partial<Sync> = { trouble: 'signed-out', why: 'Sign in again to send what waits.' };

/** What a failed call means for the sync line. */
export function troubleOf(trouble: unknown): Partial<Sync> {
  if (trouble instanceof NotUnderstood) return { trouble: 'too-old', why: trouble.message };
  if (!(trouble instanceof Answered)) {
    return {
      trouble: navigator.onLine ? 'service' : 'offline',
      why: trouble instanceof Error ? trouble.message : '',
    };
  }
  if (trouble.status === 401) return signedOut;
  return { trouble: trouble.status === 404 ? 'not-member' : 'service', why: trouble.message };
}
