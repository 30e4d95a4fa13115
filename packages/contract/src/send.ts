/**
 * Sends one call by its written shape and parses the reply on arrival. Apart from the list of all calls, so that a
 * surface that needs few of them carries only those. Two kinds of trouble stay apart: `Unanswered` (no network, service
 * down: try again) and `Answered` (a problem the service explained: do not).
 */
import type * as z from 'zod/mini';
import { type Problem, problemShape } from './problem.ts';

/** No reply came, or one that is not the service's: nothing is known, try again later. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** A reply came, and this version cannot read it: it may be too old. */
export class NotUnderstood extends Unanswered {}

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
  /** Seconds since a person last touched the page; left out where there is none. */
  readonly idle?: () => number;
  /** Waits a moment, so that a call that came too fast is sent again; left out, it is told at once. */
  readonly wait?: (ms: number) => Promise<void>;
};

/** What goes with a call: values for `:teamId` and the like, the query, the body. */
export type Asked = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
};

/** What sending needs to know of a call. */
export type Sendable<R> = {
  readonly method: string;
  readonly path: string;
  readonly reply: z.ZodMiniType<R>;
};

function address(origin: string, path: string, ask: Asked): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(ask.path?.[name] ?? ''));
  const query = Object.entries(ask.query ?? {}).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  return `${origin}${filled}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
}

function init(to: Connection, method: string, ask: Asked): RequestInit {
  const token = to.token?.() ?? null;
  const headers: Record<string, string> = { 'clearway-via': to.via };
  if (ask.body !== undefined) headers['content-type'] = 'application/json';
  if (to.idle) headers['clearway-idle'] = String(to.idle());
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
  if (!problem.success) throw new Unanswered(`The service answered ${response.status}.`);
  if (response.status >= 500) throw new Unanswered(problem.data.message);
  throw new Answered(response.status, problem.data);
}

/** Waits it may be told, in seconds, that are waited here; longer ones are for people. */
const longestWait = 5;
const tries = 4;

/** A call that came too fast was not looked at, so it is sent again once the service has said when. */
async function patiently(to: Connection, call: Sendable<unknown>, ask: Asked): Promise<Response> {
  for (let left = tries; ; left -= 1) {
    const response = await to.fetch(address(to.origin, call.path, ask), init(to, call.method, ask));
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    if (!to.wait || response.status !== 429 || left === 1 || !(seconds <= longestWait)) return response;
    await to.wait(seconds * 1000);
    if (ask.signal?.aborted) return response;
  }
}

/** One call. Throws Unanswered or Answered; a reply that does not parse is Unanswered, because nothing is known from it. */
export async function send<R>(to: Connection, call: Sendable<R>, ask: Asked = {}): Promise<R> {
  const response = await patiently(to, call, ask).catch((trouble: unknown) => {
    throw new Unanswered(trouble instanceof Error ? trouble.message : 'No answer.');
  });
  const parsed = call.reply.safeParse(await read(response));
  if (!parsed.success)
    throw new NotUnderstood('The reply of the service was not understood; this version may be too old.');
  return parsed.data;
}
