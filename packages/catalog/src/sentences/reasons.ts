/** The fact a next move follows from, after "because". Slots are the move's own, days and names already in words. */
import type { ReasonCode } from '@clearway/domain/move-shape';

export const reasonWords: Readonly<Record<ReasonCode, string>> = {
  lapsed: 'the last day has passed[ for what was sent on {on}], and nobody has looked yet',
  'request-not-told': 'the request[ of {on}] is out and the client has not been told',
  'request-told': 'the request is out[ since {on}] and the client was told[ on {toldOn}][ {channel}]',
  'client-added-us': 'the client added us[ on {on}], and whoever did not send it has to approve it',
  'asked-to-add-us': 'the client was asked[ on {on}] to add us',
  'expected-not-told': 'the client is to add us and has not been asked yet',
  'said-approved': 'we were told[ on {on}] that it is approved, and nobody of us has looked',
  rejected: 'the request was rejected[ on {on}]',
  disabled: 'the access was disabled[ on {on}]',
  invited: '[{invitee} was invited and ]the PIN of the invitation is running',
  'said-accepted': 'we were told that the invitation was used, and nobody of us has looked',
  'step-blocked': '[“{step}” is ]blocked[ since {since}]: {reason}',
  'step-waiting': '[“{step}” ]waits on {waitsOn}[ until {until}]',
  'nothing-sent': 'nothing has been sent yet',
  'no-account': 'there is no I&A account yet',
  'account-unsure': 'nobody knows whether there is an I&A account',
  'no-profile': 'no profile is recorded yet',
  'signature-runs': 'the application waits for a signature',
  'role-requested': 'the role request is not answered, and nobody has published when it ends',
  'papers-sent': 'the papers are with CMS, and nobody has published how long that takes',
  'password-ends': 'the password ends soon',
  'removal-open': 'a review decided to remove an access, and nobody has seen it gone',
  'review-due': 'the access is due for a review',
  'finding-open': 'a finding is open',
};
