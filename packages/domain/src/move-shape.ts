/** One thing to be done next: who, what, where, by when and why. Codes and slots; the words stand in packages/catalog. */

import { type BlockReason, blockReasons } from './block-reason.ts';
import type { Day } from './day.ts';
import type { MemberId, PersonId } from './id.ts';
import type { NextMove } from './standing.ts';
import type { System } from './system.ts';

/** Whose hands: somebody at the client, one of our team, our firm's AO or AM, CMS itself, its help desk, its contractor. */
export const actors = ['client-person', 'our-member', 'firm-ao', 'cms', 'eus', 'mac'] as const;
export type MoveActor = (typeof actors)[number];

/** Why it is to be done: the fact it follows from. Slots: see each in reasonSlots. */
export const reasons = [
  'lapsed',
  'request-not-told',
  'request-told',
  'client-added-us',
  'asked-to-add-us',
  'expected-not-told',
  'said-approved',
  'rejected',
  'disabled',
  'invited',
  'said-accepted',
  'step-blocked',
  'step-waiting',
  'nothing-sent',
  'no-account',
  'account-unsure',
  'no-profile',
  'signature-runs',
  'role-requested',
  'papers-sent',
  'password-ends',
  'removal-open',
  'review-due',
  'finding-open',
] as const;
export type ReasonCode = (typeof reasons)[number];

/** Values a sentence names: days as `yyyy-mm-dd`, counts as digits, lists joined by `,`, names as they stand. */
export type Slots = Readonly<Record<string, string>>;

export type Move = NextMove & {
  /** The record it is about. */
  readonly record: string;
  /** The name of that record, which is always one of the client's own. */
  readonly name: string;
  readonly systems: readonly System[];
  /** Ids of connections, invitations, requests or findings it is about. */
  readonly things: readonly string[];
  readonly actor: MoveActor;
  /** Who does it, when known. */
  readonly person: PersonId | null;
  /** Who else may do it. */
  readonly others: readonly PersonId[];
  /** Our member who owns the client, where the move is ours. */
  readonly owner: MemberId | null;
  readonly checklist: string | null;
  readonly step: string | null;
  readonly screen: string | null;
  readonly since: Day | null;
  readonly lastDay: Day | null;
  /** The day to act by has passed. */
  readonly overdue: boolean;
  readonly why: { readonly code: ReasonCode; readonly slots: Slots };
};

/** What blocks it, where the move is to remove a block. */
export const blockReasonOf = ({ why }: Move): BlockReason | undefined =>
  blockReasons.find((reason) => reason === why.slots['reason']);
