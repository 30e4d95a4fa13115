/** createApi: every call of the service in one object, each sent by its written shape (send.ts). */
import type * as z from 'zod/mini';
import type { Call } from './call.ts';
import { calls } from './calls.ts';
import { type Connection, send } from './send.ts';

export { Answered, type Connection, NotUnderstood, Unanswered } from './send.ts';

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

export type Api = { readonly [N in CallName]: (ask?: Ask<N>) => Promise<ReplyOf<N>> };

const shapes: Readonly<Record<CallName, Call>> = calls;

/** All calls in one object. */
export function createApi(to: Connection): Api {
  const sender = ([name, call]: [string, Call]) =>
    [name, (ask: Ask<CallName> = {}) => send(to, call, ask)] as const;
  // cast: each call got its own sender and each reply was parsed by its own shape, which is what Api says.
  return Object.fromEntries(Object.entries(shapes).map(sender)) as unknown as Api;
}
