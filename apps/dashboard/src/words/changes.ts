/** A change in words, for history and for the tray. */
import type { Change, ChangeKind } from '@clearway/domain/change';

const titles: Readonly<Record<ChangeKind, string>> = {
  'person-added': 'Added the person',
  'person-edited': 'Edited the person',
  'person-merged': 'Merged two records of one person',
  'person-absorbed': 'Took over what a double held',
  'profile-added': 'Added the profile',
  'profile-edited': 'Edited the profile',
  'profile-merged': 'Merged two records of one profile',
  'profile-absorbed': 'Took over what a double held',
  'role-recorded': 'Recorded a role',
  'role-ended': 'Recorded that a role ended',
  'connections-requested': 'Request sent',
  'connections-expected': 'Asked the client to add us',
  'tracking-id-recorded': 'Recorded a tracking ID',
  'client-told': 'Told the client',
  'connections-answered': 'Recorded the answer to a request',
  'invitation-sent': 'Staff invitation sent',
  'invitation-accepted': 'Staff invitation accepted',
  'invitation-withdrawn': 'Staff invitation withdrawn',
  'role-requested': 'Role requested',
  'role-request-answered': 'Recorded the answer to a role request',
  'holder-recorded': 'Recorded who else holds access',
  'client-added': 'Added the client',
  'client-edited': 'Edited the client',
  'client-assigned': 'Changed the owner',
  'client-snoozed': 'Snoozed',
  'contact-set': 'Set a contact',
  'square-not-needed': 'Marked as not needed',
  'square-needed': 'Marked as needed',
  'question-answered': 'Answered a question',
  'route-chosen': 'Chose the way in',
  'step-ticked': 'Ticked a step',
  'step-unticked': 'Took a tick back',
  'step-started': 'Started a step',
  'step-waiting': 'Set a step to waiting',
  'step-blocked': 'Marked a step as blocked',
  'step-not-needed': 'Marked a step as not needed',
  'review-opened': 'Opened an access review',
  'review-decided': 'Decided an entry of an access review',
  'removal-confirmed': 'Saw an access gone',
  'review-signed': 'Signed an access review off',
  'finding-settled': 'Settled a finding',
  'record-removed': 'Removed',
  'record-restored': 'Restored',
  undone: 'Undid a change',
};

/** What was done, without names. */
export const kindWords = (kind: string): string =>
  Object.entries(titles).find(([known]) => known === kind)?.[1] ?? kind.replaceAll('-', ' ');

export const changeTitle = (change: Change): string => kindWords(change.kind);

/** What the author typed, to be copied back out of the tray. */
export function textOf(change: Change): string | undefined {
  const typed = ['note', 'reason', 'why', 'name'].flatMap((field) => {
    const value = Object.entries(change).find(([key]) => key === field)?.[1];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  return typed.length > 0 ? typed.join('\n') : undefined;
}
