/** What each message is for, in a menu. */

import { messages } from '@clearway/catalog/messages';
import type { AnyKind } from '@clearway/catalog/messages/shape';

/** The subject line without what it names: "Please approve our request". */
export function messageTitle(kind: AnyKind): string {
  return messages[kind].en.subject
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\s*(for|of|by|in|:)?\s*\{[a-zA-Z]+\}:?/g, '')
    .replace(/^\s*:?\s*/, '')
    .trim();
}

/** Every message there is, those to the client first. */
export const allKinds = (Object.keys(messages) as AnyKind[]).sort(
  (a, b) => Number(messages[a].to === 'ours') - Number(messages[b].to === 'ours'),
);
