/** Names people give to things of their own: an account, a team, a browser, a key, a view. Never a place for a secret. */
import { secretIn } from '@clearway/domain/secret';
import { oneLine } from '@clearway/domain/text';
import * as z from 'zod/mini';

/** A text that holds nothing that must not be kept. */
export const unsecret = z.refine(
  (text) => typeof text === 'string' && secretIn(text) === null,
  'without a number or word that must not be kept',
);

/** One line, trimmed, not empty, at most this long, and free of what must not be kept. */
export const givenName = (longest: number) =>
  z.string().check(oneLine, z.trim(), z.minLength(1), z.maxLength(longest), unsecret);
