/** The shape of a call, and who may make it. One entry of `calls` is the whole truth about one route. */
import type { Action } from '@clearway/domain/permission';
import type * as z from 'zod/mini';

/** Who may call: anybody, somebody signed in by cookie, a member of the team in the path. */
export type Needs = 'nobody' | 'session' | 'member';

/** What an API key may be allowed; a call without a scope is never reached by a key. */
export const scopes = ['read', 'write', 'import', 'export'] as const;
export type Scope = (typeof scopes)[number];

export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `:teamId` and the like are filled by the sender. */
  readonly path: string;
  readonly needs: Needs;
  /** For `member`: the action the member's permission must allow; absent means `read`. */
  readonly action?: Action;
  /** For `member`: the scope with which an API key reaches it. */
  readonly scope?: Scope;
  /** True where only a person in the dashboard may call, never an extension or a key. */
  readonly cookieOnly?: true;
  /** True where the session must have proved lately who it is: at its beginning, or by `prove`. */
  readonly proved?: true;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
  /** Problem codes of its own, beside those every call of its kind can answer (problems.ts). */
  readonly problems?: readonly string[];
  readonly says: string;
};
