/** What members may do in Clearway, and why a button is off. "Role" is I&A's word and never used here. */
import { type Action, leastFor, type Permission } from '@clearway/domain/permission';

export const permissionWords: Readonly<
  Record<Permission, { readonly label: string; readonly means: string }>
> = {
  owner: { label: 'Owner', means: 'Everything, including permissions, sign-in of the team and erasing it.' },
  lead: {
    label: 'Lead',
    means: 'What a credentialer may, and remove, merge, redact, invite, set clocks and keys.',
  },
  credentialer: {
    label: 'Credentialer',
    means: 'Records progress, edits records, imports, writes messages, exports.',
  },
  viewer: { label: 'Viewer', means: 'Reads everything, changes nothing.' },
};

/** After "You cannot …". */
export const actionWords: Readonly<Record<Action, string>> = {
  read: 'read this team’s clients',
  'record-progress': 'record progress',
  'edit-records': 'edit records',
  assign: 'assign clients',
  'remove-records': 'remove or restore records',
  import: 'import',
  'undo-own': 'take back your own changes',
  'undo-others': 'take back changes of others',
  'settle-finding': 'settle findings',
  comment: 'comment',
  merge: 'merge records',
  'make-client-link': 'make a link for a client',
  export: 'export',
  redact: 'redact history',
  'invite-member': 'invite members',
  'change-permission': 'change permissions',
  'remove-member': 'remove members',
  'manage-keys': 'manage keys and hooks',
  'override-clock': 'set the team’s own clocks',
  'edit-team': 'change the team',
  'erase-team': 'erase the team',
};

/** For a button that is off: what it takes, and whom to ask. */
export function disabledReason(action: Action): string {
  const least = permissionWords[leastFor(action)].label.toLowerCase();
  return `You cannot ${actionWords[action]}. Ask a member with the permission ${least}${least === 'owner' ? '' : ' or higher'}.`;
}
