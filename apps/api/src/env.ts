/**
 * The environment, parsed once at start. Every mistake is told at once, with the name of the variable and what it
 * should be; a value is never repeated, because it may be a secret.
 */
import { resolve } from 'node:path';
import type * as z from 'zod/mini';
import { togetherMistakes, unknownNames } from './env-mistakes.ts';
import { shape } from './env-shape.ts';

/** Ids of the extension built from this repository: apps/extension's manifest `key` makes the Chrome one. */
const ownExtension = 'dffoppecncbpcpjhephapoaoekjklpjl';

export type Env = {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds everything. */
  readonly data: string;
  /** Origin people type, without a slash at the end; null means the loopback addresses. */
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
  readonly extensionIds: readonly string[];
  readonly signUp: 'open' | 'by-link';
  /** Null: one is made at the first start and kept in the data folder. */
  readonly secret: string | null;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Calls a session, browser or API key may make, in this process; 0 is no limit. */
  readonly callsPerMinute: number;
  /** Null: /metrics is not there. */
  readonly metricsToken: string | null;
  readonly log: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Hooks may call private addresses. */
  readonly privateHooks: boolean;
  /** `admin`: the server's admin address of the control database. */
  readonly control: { readonly url: string; readonly authToken?: string; readonly admin?: string } | null;
  readonly teams: {
    readonly rule: string;
    readonly authToken?: string;
    /** How a libSQL server is asked for a new database: POST to this address, with this Authorization header. */
    readonly create?: { readonly url: string; readonly authorization?: string };
  } | null;
  readonly npiRegistry: string | null;
  /** For tests and demonstrations: the instant at which the service believes it starts. */
  readonly clock: string | null;
  /** Folder of the built dashboard. */
  readonly web: string;
};

/** What is wrong with the environment, a line a mistake. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment';
}

/** Parses what the process was given. Unknown variables are left alone, except misspelt ones that begin with CLEARWAY_. */
export function readEnv(given: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = shape.safeParse(set);
  const mistakes = [
    ...unknownNames(set, shape.def.shape),
    ...(parsed.success ? togetherMistakes(parsed.data) : parsed.error.issues.map(mistake)),
  ];
  if (!parsed.success || mistakes.length > 0)
    throw new WrongEnvironment(`The environment is not right:\n${mistakes.join('\n')}`);
  return toEnv(parsed.data);
}

type Parsed = z.infer<typeof shape>;

const mistake = (issue: z.core.$ZodIssue) => `  ${String(issue.path[0])} should be ${issue.message}`;

function toEnv(all: Parsed): Env {
  return {
    port: all.PORT,
    host: all.CLEARWAY_HOST,
    data: resolve(all.CLEARWAY_DATA),
    publicUrl: all.CLEARWAY_PUBLIC_URL ? new URL(all.CLEARWAY_PUBLIC_URL).origin : null,
    trustedProxies: all.CLEARWAY_TRUSTED_PROXY,
    extensionIds: all.CLEARWAY_EXTENSION_IDS.length > 0 ? all.CLEARWAY_EXTENSION_IDS : [ownExtension],
    signUp: all.CLEARWAY_SIGN_UP,
    secret: all.CLEARWAY_SECRET ?? null,
    smtp:
      all.CLEARWAY_SMTP_URL && all.CLEARWAY_MAIL_FROM
        ? { url: all.CLEARWAY_SMTP_URL, from: all.CLEARWAY_MAIL_FROM }
        : null,
    callsPerMinute: all.CLEARWAY_CALLS_PER_MINUTE,
    metricsToken: all.CLEARWAY_METRICS_TOKEN ?? null,
    log: all.CLEARWAY_LOG,
    privateHooks: all.CLEARWAY_PRIVATE_HOOKS,
    control: home(all.CLEARWAY_CONTROL_URL, all.CLEARWAY_CONTROL_TOKEN, (url) => ({
      url,
      ...(all.CLEARWAY_CONTROL_ADMIN_URL ? { admin: all.CLEARWAY_CONTROL_ADMIN_URL.replace(/\/$/, '') } : {}),
    })),
    teams: home(all.CLEARWAY_TEAM_URL, all.CLEARWAY_TEAM_TOKEN, (rule) => ({ rule, ...creating(all) })),
    npiRegistry: all.CLEARWAY_NPI_REGISTRY ?? null,
    clock: all.CLEARWAY_CLOCK ?? null,
    web: resolve(all.CLEARWAY_WEB),
  };
}

/** How team databases are made on the server, where they must be. */
function creating(all: Parsed): Pick<NonNullable<Env['teams']>, 'create'> {
  const { CLEARWAY_TEAM_CREATE_URL: url, CLEARWAY_TEAM_CREATE_AUTH: authorization } = all;
  return url ? { create: { url, ...(authorization ? { authorization } : {}) } } : {};
}

function home<H extends object>(
  address: string | undefined,
  authToken: string | undefined,
  named: (address: string) => H,
): (H & { authToken?: string }) | null {
  if (!address) return null;
  return { ...named(address), ...(authToken ? { authToken } : {}) };
}
