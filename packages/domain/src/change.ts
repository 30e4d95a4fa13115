/**
 * Everything a person can do, as one past-tense fact about one record (house.md decision 1). A new shape is a new
 * kind; old kinds stay readable.
 */
import * as z from 'zod/mini';
import { clientChanges } from './change-client.ts';
import { connectionChanges } from './change-connection.ts';
import { personChanges } from './change-person.ts';
import { profileChanges } from './change-profile.ts';
import { recordChanges } from './change-record.ts';
import { reviewChanges } from './change-review.ts';
import { roleChanges } from './change-role.ts';
import { stepChanges } from './change-step.ts';

export const changeShape = z.discriminatedUnion('kind', [
  ...personChanges,
  ...profileChanges,
  ...roleChanges,
  ...connectionChanges,
  ...clientChanges,
  ...reviewChanges,
  ...stepChanges,
  ...recordChanges,
]);
export type Change = z.infer<typeof changeShape>;
export type ChangeKind = Change['kind'];
/** A change of one kind. */
export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;
