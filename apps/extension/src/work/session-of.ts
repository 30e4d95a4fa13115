import type { BrowserTokens } from '@clearway/contract/browsers';
import type { Session } from '../storage.ts';

/** What is kept of a reply that gives tokens. */
export const sessionOf = (origin: string, tokens: BrowserTokens): Session => ({
  origin,
  token: tokens.token,
  refreshToken: tokens.refreshToken,
  expiresAt: tokens.expiresAt,
  team: tokens.team,
  member: tokens.member,
  permission: tokens.permission,
  browser: tokens.name,
});
