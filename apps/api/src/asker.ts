/** Who is asking. session.ts fills these; routes only read them. */
import type { Scope } from '@clearway/contract/call';
import type { MemberId, TeamId } from '@clearway/domain/id';
import type { Permission } from '@clearway/domain/permission';
import type { Context } from 'hono';

/** The surface a request came through; kept in the history. */
export type Via = 'dashboard' | 'panel' | 'api' | 'import' | 'client-link';

/** Somebody signed in, in no particular team. */
export type Somebody = {
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly via: Via;
  /** Signed in by cookie in the dashboard, not by the token of a browser or a key. */
  readonly cookie: boolean;
};

/** A member of the team the path names, with what they may do there right now. */
export type Asker = Somebody & {
  readonly member: MemberId;
  readonly team: TeamId;
  readonly permission: Permission;
  /** Scopes of an API key; null for a session or a browser's token, which may do all their member may. */
  readonly scopes: readonly Scope[] | null;
};

/** Membership is asked for at every request, so a removed member is out at once. */
export type Identity = {
  /** Null when nobody is signed in or the token is not good any more. */
  readonly somebody: (c: Context) => Promise<Somebody | null>;
  /** Null when the asker is no member of the team or there is no such team: the two look alike. */
  readonly asker: (c: Context, team: string) => Promise<Asker | null>;
  /** True when the session of the cookie said lately who it is. */
  readonly proved: (c: Context) => Promise<boolean>;
};
