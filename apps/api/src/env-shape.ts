/** Every setting of the environment: what it may be, and what stands in for it. */
import { isIP } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { filled, list, onOff, webAddress } from './env-kinds.ts';

export const shape = z.object({
  PORT: z._default(
    z.coerce.number({ error: 'a port, 0 to 65535' }).check(z.int(), z.minimum(0), z.maximum(65_535)),
    8787,
  ),
  CLEARWAY_HOST: z._default(
    z
      .string()
      .check(
        z.refine(
          (text) => isIP(text) > 0 || text === 'localhost',
          'an IP address to listen on, or localhost',
        ),
      ),
    '127.0.0.1',
  ),
  CLEARWAY_DATA: z._default(filled, './data'),
  CLEARWAY_PUBLIC_URL: z.optional(webAddress(/^https?$/)),
  CLEARWAY_TRUSTED_PROXY: z._default(
    list.check(
      z.refine(
        (all) => all.every((one) => isIP(one) > 0),
        'IP addresses of your proxies, separated by commas',
      ),
    ),
    [],
  ),
  CLEARWAY_EXTENSION_IDS: z._default(
    list.check(
      z.refine(
        (all) => all.every((one) => /^[a-p]{32}$|^[0-9a-f-]{36}$/.test(one)),
        'ids of extensions, separated by commas',
      ),
    ),
    [],
  ),
  CLEARWAY_SIGN_UP: z._default(z.enum(['open', 'by-link'], { error: 'open or by-link' }), 'by-link'),
  CLEARWAY_SECRET: z.optional(z.string().check(z.minLength(32, 'at least 32 characters'))),
  CLEARWAY_SMTP_URL: z.optional(webAddress(/^smtps?$/)),
  CLEARWAY_MAIL_FROM: z.optional(
    z.string().check(z.regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/, 'an e-mail address, with or without a name')),
  ),
  CLEARWAY_CALLS_PER_MINUTE: z._default(
    z.coerce
      .number({ error: 'a number of calls, or 0 for no limit' })
      .check(z.int(), z.minimum(0), z.maximum(1_000_000)),
    300_000,
  ),
  CLEARWAY_METRICS_TOKEN: z.optional(z.string().check(z.minLength(16, 'at least 16 characters'))),
  CLEARWAY_LOG: z._default(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'debug, info, warn, error or silent' }),
    'info',
  ),
  CLEARWAY_PRIVATE_HOOKS: z._default(onOff, false),
  CLEARWAY_CONTROL_URL: z.optional(webAddress(/^(libsql|https?|wss?)$/)),
  CLEARWAY_CONTROL_TOKEN: z.optional(filled),
  CLEARWAY_CONTROL_ADMIN_URL: z.optional(webAddress(/^https?$/)),
  CLEARWAY_TEAM_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          (text) => text.includes('{team}') && URL.canParse(text.replace('{team}', 'x')),
          'an address with {team} in it',
        ),
      ),
  ),
  CLEARWAY_TEAM_TOKEN: z.optional(filled),
  CLEARWAY_TEAM_CREATE_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          (text) => text.includes('{team}') && URL.canParse(text.replace('{team}', 'x')),
          'an address with {team} in it',
        ),
      ),
  ),
  CLEARWAY_TEAM_CREATE_AUTH: z.optional(filled),
  CLEARWAY_NPI_REGISTRY: z.optional(webAddress(/^https?$/)),
  CLEARWAY_CLOCK: z.optional(
    z
      .string()
      .check(
        z.refine(
          (text) => /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text) && !Number.isNaN(Date.parse(text)),
          'an instant in UTC such as 2026-11-23T15:00:00Z',
        ),
      ),
  ),
  CLEARWAY_WEB: z._default(filled, join(import.meta.dirname, '../../dashboard/dist')),
});
