/** What a checklist and its steps are made of. The content stands in packages/catalog; rules take it as an argument. */
import type { ClockId } from './clock.ts';
import type { System } from './system.ts';

/** Where a fact was read: `seed` a file and line, `web` a public page, `derived` from cited facts, `product` our own advice. */
export type Source = {
  readonly kind: 'seed' | 'web' | 'derived' | 'product' | 'unverified';
  /** `002_623a94df5b54d246.txt:1199` or an address, or the cited facts for a derived one. */
  readonly ref: string;
};

export type Section =
  | 'discovery'
  | 'account'
  | 'mfa'
  | 'role'
  | 'connection'
  | 'staff'
  | 'verify'
  | 'sign'
  | 'care'
  | 'review'
  | 'offboarding'
  | 'legacy';

/** Who acts (the actor codes of the fact base). `person` is the owner of the login; `inviter` sent the invitation. */
export type Actor =
  | 'person'
  | 'provider'
  | 'ao'
  | 'am'
  | 'seu'
  | 'credentialer'
  | 'firm-ao'
  | 'invitee'
  | 'signer'
  | 'eus'
  | 'cms';

/** The record a step is ticked on: once per login (`person`), per profile, or per engagement (`client`). */
export type StepHome = 'person' | 'profile' | 'client';

/** A step whose tick is a fact about the world with fields of its own; without it a step is a plain tick. */
export type StepRecords =
  | 'connection-requested'
  | 'connection-expected'
  | 'client-told'
  | 'connection-answered'
  | 'role-recorded'
  | 'invitation-sent'
  | 'invitation-accepted'
  | 'route-chosen'
  | 'question-answered';

/** What goes wrong at a step and the way out of it. */
export type Trouble = { readonly sign: string; readonly wayOut: string; readonly goTo?: string };

export type Step = {
  /** Permanent kebab id, e.g. `conn-ind-find-provider`. Never reused, never renamed; retired ones stay. */
  readonly id: string;
  /** The id of the fact base, e.g. `CRI-03`. */
  readonly code: string;
  readonly title: string;
  readonly home: StepHome;
  readonly section: Section;
  /** Those who may do it, the usual one first. */
  readonly who: readonly Actor[];
  /** Screen ids of packages/catalog where it is done; empty when it is done off screen. */
  readonly screens: readonly string[];
  /** Exact labels to press or look for, in order, as the screen prints them. `null` when no source publishes the label. */
  readonly labels: readonly string[] | null;
  /** What to do, one short sentence an item. */
  readonly do: readonly string[];
  /** What the person needs beside them. Never stored by us. */
  readonly atHand: readonly string[];
  /** How you know it is done. */
  readonly proof: string;
  readonly clock?: ClockId;
  readonly trouble: readonly Trouble[];
  /** Checklists that hold the details of it, e.g. `approve-connection`. */
  readonly see?: readonly string[];
  /** Steps of the same checklist that come before it. */
  readonly after: readonly string[];
  readonly records?: StepRecords;
  /** The question a `question-answered` step answers (an id of catalog/src/questions.ts). */
  readonly question?: string;
  /** So many MFA methods on the person's record show that the step was done. */
  readonly mfaMethods?: 1 | 2;
  /** When the tick serves one system only. */
  readonly system?: System;
  /** Profile kinds it is for, when narrower than the checklist's. */
  readonly kinds?: readonly ProfileKind[];
  /** Routes it is for, when narrower than the checklist's. */
  readonly routes?: readonly Route[];
  /** True for a step that is done only in some situations; it never holds up the rest. */
  readonly optional?: boolean;
  readonly sources: readonly Source[];
  /** Day the step was last compared with its sources, `yyyy-mm-dd`. */
  readonly checked: string;
  /** True when the only support is weak or missing (fact base: UNVERIFIED); shown as such. */
  readonly unverified?: boolean;
  /** Set when the step is no longer offered; it stays so that what was ticked keeps its meaning. */
  readonly retired?: { readonly on: string; readonly because: string };
};

export type ProfileKind = 'individual' | 'organization';

/** When a checklist applies. Every condition given must hold; of the answers one is enough. */
export type AppliesTo = {
  readonly kinds: readonly ProfileKind[];
  /** `client` profiles, our own `firm`, or both. */
  readonly whose: readonly ('client' | 'firm')[];
  readonly routes?: readonly Route[];
  /** Discovery answers that call for it: question id to the answers that do. One of them is enough. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Offered by hand (a problem, an offboarding), never by itself. */
  readonly onDemand?: boolean;
};

/** The ways in (fact base 2.5). */
export type Route = 'we-ask' | 'they-add' | 'add-staff' | 'paper';

export type Checklist = {
  /** Permanent kebab id, e.g. `connect-individual-we-ask`. */
  readonly id: string;
  /** The procedure of the fact base, e.g. `P12`. */
  readonly procedure: string;
  readonly title: string;
  readonly intro: string;
  readonly section: Section;
  readonly home: StepHome;
  readonly appliesTo: AppliesTo;
  readonly steps: readonly Step[];
};
