/**
 * decide: the one place where a change becomes a new record, run in the panel and the dashboard (optimistic) and
 * again in the service (authoritative). Reports about the world are kept, with findings; refused is only what would
 * break: a secret, a malformed value, a missing permission, an unknown or foreign id.
 */
import type { Change } from './change.ts';
import type { Client } from './client.ts';
import type { Clocks } from './clock.ts';
import type { Finding, FindingCode } from './finding-shape.ts';
import type { MemberId } from './id.ts';
import type { Patch } from './patch.ts';
import type { Permission } from './permission.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Refusal } from './refusal.ts';

export type AnyRecord = Person | Profile | Client;

/** Who decides, when and by which numbers. `now` is the deciding side's clock (ISO instant). */
export type Context = {
  readonly by: MemberId;
  readonly permission: Permission;
  readonly now: string;
  readonly clocks: Clocks;
  /** What the change to be undone did, from the history; needed for `undone` only. */
  readonly undoing?: { readonly patch: Patch; readonly by: MemberId };
};

/** The records a change names: the one it is about, and those its ids point to. Absent means not there or not this team's. */
export type Known = {
  readonly person: (id: string) => Person | undefined;
  readonly profile: (id: string) => Profile | undefined;
  readonly client: (id: string) => Client | undefined;
};

export type NewFinding = { readonly code: FindingCode; readonly slots: Finding['slots'] };

export type Decided = {
  readonly ok: true;
  readonly record: AnyRecord;
  readonly patch: Patch;
  readonly findings: readonly NewFinding[];
};
export type Refused = { readonly ok: false; readonly refusal: Refusal };

export type Decide = (known: Known, change: Change, context: Context) => Decided | Refused;
