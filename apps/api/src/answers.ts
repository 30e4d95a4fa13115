/** A call of the contract and the function that answers it. Body and query are parsed before, so handlers trust them. */
import type { CallName, Calls } from '@clearway/contract/api';
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { Asker, Somebody } from './asker.ts';
import type { Team } from './db/team/open.ts';
import type { Service } from './running.ts';
import type { JsonText } from './text-answer.ts';

type Parsed<C, K extends 'body' | 'query'> =
  C extends Readonly<Record<K, infer S extends z.ZodMiniType>> ? z.infer<S> : undefined;
export type ReplyOf<N extends CallName> = z.infer<Calls[N]['reply']>;

type Who<N extends CallName> = Calls[N]['needs'] extends 'member'
  ? { readonly asker: Asker; readonly team: Team }
  : Calls[N]['needs'] extends 'session'
    ? { readonly somebody: Somebody }
    : object;

/** What a handler is given: who asks, what they sent, and, for a member, the handle bound to their team. */
export type Heard<N extends CallName> = Who<N> & {
  readonly c: Context;
  readonly service: Service;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Parsed<Calls[N], 'query'>;
  readonly body: Parsed<Calls[N], 'body'>;
};

/** `JsonText` where the reply was put together as text; tests parse it by the contract all the same. */
export type Answers = { readonly [N in CallName]: (heard: Heard<N>) => Promise<ReplyOf<N> | JsonText> };
