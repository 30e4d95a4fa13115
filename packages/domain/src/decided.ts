/** What a decision needs and what it gives. */
import type { Client } from './client.ts';
import type { Clocks } from './clock.ts';
import type { Connection } from './connection.ts';
import { type Day, dayOf } from './day.ts';
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
  /** Whether a step id was ever published; left out, every id is taken. */
  readonly knowsStep?: (step: string) => boolean;
  /** What the change to be undone did, from the history; needed for `undone` only. */
  readonly undoing?: { readonly patch: Patch; readonly by: MemberId };
  /** What others did to the record after the version the change was decided on, oldest first. */
  readonly since?: readonly { readonly by: MemberId; readonly patch: Patch }[];
};

/** The records a change names: the one it is about, and those its ids point to. Absent means not there or not this team's. */
export type Known = {
  readonly person: (id: string) => Person | undefined;
  readonly profile: (id: string) => Profile | undefined;
  readonly client: (id: string) => Client | undefined;
  /** Others of the team with this e-mail address; left out where nobody can look. */
  readonly sharing?: (email: string) => readonly Person[];
  /** Whether a client with this profile recorded that one of ours is its AM; left out where nobody can look. */
  readonly weAreAmAt?: (profile: string) => boolean;
};

/** What a handler sees. */
export type Scene = {
  readonly known: Known;
  readonly context: Context;
  readonly before: AnyRecord | undefined;
};

export type NewFinding = { readonly code: FindingCode; readonly slots: Finding['slots'] };

/** What a handler gives; decide adds the patch. */
export type Outcome =
  | { readonly ok: true; readonly record: AnyRecord; readonly findings: readonly NewFinding[] }
  | Refused;
export type Decided = {
  readonly ok: true;
  readonly record: AnyRecord;
  readonly patch: Patch;
  readonly findings: readonly NewFinding[];
};
export type Refused = { readonly ok: false; readonly refusal: Refusal };

export const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal });
export const keep = (record: AnyRecord, findings: readonly NewFinding[] = []): Outcome => ({
  ok: true,
  record,
  findings,
});

/** A report dated after the day it is made on is kept and pointed at. */
export function futureFinding(on: Day, context: Context): readonly NewFinding[] {
  return on > dayOf(context.now) ? [{ code: 'dated-in-future', slots: { on } }] : [];
}

/** The profile with these connections put in, each by its id. */
export const withConnections = (profile: Profile, made: readonly Connection[]): Profile => ({
  ...profile,
  connections: { ...profile.connections, ...Object.fromEntries(made.map((one) => [one.id, one])) },
});

export const isPerson = (record: AnyRecord | undefined): record is Person =>
  record?.id.startsWith('pr_') === true;
export const isProfile = (record: AnyRecord | undefined): record is Profile =>
  record?.id.startsWith('pf_') === true;
export const isClient = (record: AnyRecord | undefined): record is Client =>
  record?.id.startsWith('cl_') === true;
