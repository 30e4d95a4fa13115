/** What a member of a team may do in Clearway. Never called a role: that word is I&A's. */
import type { ChangeKind } from './change.ts';

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

const editing: readonly ChangeKind[] = [
  'person-added',
  'person-edited',
  'profile-added',
  'profile-edited',
  'client-added',
  'client-edited',
  'contact-set',
  'square-not-needed',
  'square-needed',
  'holder-recorded',
];

const merging: readonly ChangeKind[] = [
  'person-merged',
  'person-absorbed',
  'profile-merged',
  'profile-absorbed',
];

/** Which action a change is. */
export function actionOf(kind: ChangeKind): Action {
  if (editing.includes(kind)) return 'edit-records';
  if (kind === 'client-assigned') return 'assign';
  if (kind === 'record-removed' || kind === 'record-restored') return 'remove-records';
  if (merging.includes(kind)) return 'merge';
  if (kind === 'finding-settled') return 'settle-finding';
  return kind === 'undone' ? 'undo-own' : 'record-progress';
}
