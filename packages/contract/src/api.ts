/**
 * createApi: sends each call by its written shape and parses the reply on arrival. Two kinds of trouble stay apart:
 * `Unanswered` (no network, service down: try again) and `Answered` (a problem the service explained: do not).
 */
import type * as z from 'zod/mini';
import type { Call } from './call.ts';
import { calls } from './calls.ts';
import { type Problem, problemShape } from './wire.ts';

export type Calls = typeof calls;
export type CallName = keyof Calls;
type BodyOf<N extends CallName> = Calls[N] extends { body: infer B extends z.ZodMiniType }
  ? z.input<B>
  : undefined;
type ReplyOf<N extends CallName> = z.infer<Calls[N]['reply']>;

export type Ask<N extends CallName> = {
  /** Values for `:teamId` and the like. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: BodyOf<N>;
  readonly signal?: AbortSignal;
};

/** No reply came, or one that is not the service's: nothing is known, try again later. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** The service answered with a problem; `status` is 400, 401, 404, 413, 429 or 5xx. */
export class Answered extends Error {
  override readonly name = 'Answered';
  readonly status: number;
  readonly problem: Problem;
  constructor(status: number, problem: Problem) {
    super(problem.message);
    this.status = status;
    this.problem = problem;
  }
}

export type Connection = {
  /** `https://clearway.example.com`, or empty for the page's own origin. */
  readonly origin: string;
  readonly fetch: (input: string, init?: RequestInit) => Promise<Response>;
  /** Bearer token of an extension or API key; without it the session cookie speaks. */
  readonly token?: () => string | null;
  /** Which surface speaks; kept in the history. */
  readonly via: 'dashboard' | 'panel' | 'api';
};

export type Api = { readonly [N in CallName]: (ask?: Ask<N>) => Promise<ReplyOf<N>> };

function address(origin: string, path: string, ask: Ask<CallName>): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(ask.path?.[name] ?? ''));
  const query = Object.entries(ask.query ?? {}).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  return `${origin}${filled}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
}

function init(to: Connection, method: string, ask: Ask<CallName>): RequestInit {
  const token = to.token?.() ?? null;
  const headers: Record<string, string> = { 'clearway-via': to.via };
  if (ask.body !== undefined) headers['content-type'] = 'application/json';
  if (token) headers['authorization'] = `Bearer ${token}`;
  return {
    method,
    headers,
    credentials: token ? 'omit' : 'same-origin',
    ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
    ...(ask.signal ? { signal: ask.signal } : {}),
  };
}

async function read(response: Response): Promise<unknown> {
  const parsed: unknown = await response.json().catch(() => undefined);
  if (response.ok && parsed !== undefined) return parsed;
  const problem = problemShape.safeParse(parsed);
  if (!problem.success || response.status >= 500)
    throw new Unanswered(`The service answered ${response.status}.`);
  throw new Answered(response.status, problem.data);
}

/** One call. Throws Unanswered or Answered; a reply that does not parse is Unanswered, because nothing is known from it. */
async function send(to: Connection, call: Call, ask: Ask<CallName>): Promise<unknown> {
  const response = await to
    .fetch(address(to.origin, call.path, ask), init(to, call.method, ask))
    .catch((trouble: unknown) => {
      throw new Unanswered(trouble instanceof Error ? trouble.message : 'No answer.');
    });
  const parsed = call.reply.safeParse(await read(response));
  if (!parsed.success)
    throw new Unanswered('The reply of the service was not understood; this version may be too old.');
  return parsed.data;
}

const shapes: Readonly<Record<CallName, Call>> = calls;

/** All calls in one object. */
export function createApi(to: Connection): Api {
  const sender = ([name, call]: [string, Call]) =>
    [name, (ask: Ask<CallName> = {}) => send(to, call, ask)] as const;
  // Each call got its own sender and each reply was parsed by its own shape, which is what Api says.
  return Object.fromEntries(Object.entries(shapes).map(sender)) as unknown as Api;
}
