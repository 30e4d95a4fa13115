/** What a firm sets for its browsers by policy (public/managed.json). Absent for everybody else. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const policyShape = z.object({
  /** Address of the team's service; the sign-in page is filled with it. */
  serviceAddress: z.optional(z.string()),
  /** False: the portal's pages are never looked at; screens are picked by hand. */
  recognition: z.optional(z.boolean()),
});
export type Policy = z.infer<typeof policyShape>;

/** The policy of this browser; empty where there is none, or where the browser knows no policies. */
export async function managedPolicy(): Promise<Policy> {
  const raw = await browser.storage.managed.get(null).catch(() => ({}));
  const parsed = policyShape.safeParse(raw);
  return parsed.success ? parsed.data : {};
}
