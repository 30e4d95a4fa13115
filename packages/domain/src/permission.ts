/** What a member of a team may do in Clearway. Never called a role: that word is I&A's. */
import type { ChangeKind } from './change.ts';
import type { Patch } from './patch.ts';

export const permissions = ['owner', 'lead', 'credentialer', 'viewer'] as const;
export type Permission = (typeof permissions)[number];

/** Everything that needs a permission; changes are grouped by what they touch. */
export const actions = [
  'read',
  'record-progress',
  'edit-records',
  'assign',
  'remove-records',
  'import',
  'undo-own',
  'undo-others',
  'settle-finding',
  'comment',
  'merge',
  'make-client-link',
  'export',
  'redact',
  'invite-member',
  'change-permission',
  'remove-member',
  'manage-keys',
  'override-clock',
  'edit-team',
  'erase-team',
] as const;
export type Action = (typeof actions)[number];

const viewer: readonly Action[] = ['read'];
const credentialer: readonly Action[] = [
  ...viewer,
  'record-progress',
  'edit-records',
  'assign',
  'import',
  'undo-own',
  'undo-others',
  'settle-finding',
  'comment',
  'make-client-link',
  'export',
];
const lead: readonly Action[] = [
  ...credentialer,
  'remove-records',
  'merge',
  'redact',
  'invite-member',
  'override-clock',
  'manage-keys',
];
const owner: readonly Action[] = [...lead, 'change-permission', 'remove-member', 'edit-team', 'erase-team'];
const table: Readonly<Record<Permission, readonly Action[]>> = { viewer, credentialer, lead, owner };

/** True when a member with this permission may do this. */
export function may(permission: Permission, action: Action): boolean {
  return table[permission].includes(action);
}

/** The least permission that may do this, to explain a disabled button. */
export function leastFor(action: Action): Permission {
  return [...permissions].reverse().find((permission) => may(permission, action)) ?? 'owner';
}

/** Kinds of change that are more than progress on a client. */
const others: Partial<Readonly<Record<ChangeKind, Action>>> = {
  'person-added': 'edit-records',
  'person-edited': 'edit-records',
  'profile-added': 'edit-records',
  'profile-edited': 'edit-records',
  'client-added': 'edit-records',
  'client-edited': 'edit-records',
  'contact-set': 'edit-records',
  'square-not-needed': 'edit-records',
  'square-needed': 'edit-records',
  'holder-recorded': 'edit-records',
  'client-assigned': 'assign',
  'record-removed': 'remove-records',
  'record-restored': 'remove-records',
  'person-merged': 'merge',
  'person-absorbed': 'merge',
  'profile-merged': 'merge',
  'profile-absorbed': 'merge',
  'finding-settled': 'settle-finding',
  undone: 'undo-own',
};

/** Which action a change is; everything that happened at CMS or to a step is progress. */
export function actionOf(kind: ChangeKind): Action {
  return others[kind] ?? 'record-progress';
}

/** Which action an undo is: nobody takes back by undo what they may not do, e.g. an addition of somebody else's. */
export function undoActionOf(patch: Patch, isOwn: boolean): Action {
  const touches = (field: string | undefined) => patch.some(({ path }) => path[0] === field);
  if (touches('mergedInto')) return 'merge';
  if (isOwn) return 'undo-own';
  return touches('removed') || touches(undefined) ? 'remove-records' : 'undo-others';
}
