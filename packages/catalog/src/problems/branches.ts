import type { Branch } from '../problems.ts';

/** The tree's questions; `what-goes-wrong` is its root. */
export const branches: readonly Branch[] = [
  {
    id: 'what-goes-wrong',
    ask: 'What goes wrong?',
    answers: [
      { words: 'Somebody cannot sign in, or has no account', leadsTo: 'cannot-sign-in' },
      { words: 'Somebody else holds the login', leadsTo: 'who-holds-login' },
      { words: 'A role is missing or cannot do it', leadsTo: 'role-trouble' },
      { words: 'A request or a connection does not work', leadsTo: 'connection-trouble' },
      { words: 'Staff or an invitation does not work', leadsTo: 'staff-trouble' },
      { words: 'An application is not signed', leadsTo: 'signing-trouble' },
      { words: 'Somebody left, or has access they should not have', leadsTo: 'access-left-over' },
      { words: 'Somebody wants to use the client’s login', leadsTo: 'asked-for-login' },
      { words: 'EUS will not talk to us', leadsTo: 'eus-refuses-credentialer' },
      { words: 'PECOS cannot be reached from the office', leadsTo: 'pecos-unreachable' },
    ],
  },
  {
    id: 'cannot-sign-in',
    ask: 'What happens at sign-in?',
    answers: [
      { words: 'The user ID is forgotten', leadsTo: 'recover-user-id' },
      { words: 'The password has expired, MFA fails, or the account is locked', leadsTo: 'sign-in-fails' },
      { words: 'New passwords are refused one after the other', leadsTo: 'password-refused' },
      { words: 'The password was changed a short while ago', leadsTo: 'password-changed-once' },
      { words: 'The codes go to somebody else', leadsTo: 'mfa-on-lost-phone' },
      { words: 'The data on file for recovery is wrong', leadsTo: 'recovery-data-wrong' },
      { words: 'Nobody knows whether there is an account', leadsTo: 'unsure-about-account' },
      { words: 'There is no account', leadsTo: 'no-account' },
      { words: 'There is more than one account for the person', leadsTo: 'duplicate-account' },
    ],
  },
  {
    id: 'who-holds-login',
    ask: 'What do they hold?',
    answers: [
      { words: 'The whole account: they set up the NPI', leadsTo: 'former-helper-controls' },
      { words: 'The phone that gets the codes', leadsTo: 'mfa-on-lost-phone' },
      { words: 'The mailbox of the account', leadsTo: 'employer-mailbox' },
    ],
  },
  {
    id: 'role-trouble',
    ask: 'Which one is it?',
    answers: [
      { words: 'A role request is not approved', leadsTo: 'role-not-approved' },
      { words: 'The employer is not in the search', leadsTo: 'employer-not-listed' },
      { words: 'The office manager cannot grant or approve', leadsTo: 'office-manager-cannot-grant' },
      { words: 'An Access Manager cannot make another one', leadsTo: 'am-cannot-make-am' },
      { words: 'The Access Manager has left', leadsTo: 'am-left' },
      { words: 'The role is there, but a system does not open', leadsTo: 'wrong-functions' },
    ],
  },
  {
    id: 'connection-trouble',
    ask: 'What does it look like?',
    answers: [
      { words: 'The client sees nothing pending', leadsTo: 'nothing-pending' },
      { words: 'The client waits for a mail', leadsTo: 'no-mail-about-request' },
      { words: 'The request is gone', leadsTo: 'request-gone' },
      { words: 'The client does not find our firm', leadsTo: 'firm-not-found' },
      { words: 'One profile works, the other does not', leadsTo: 'one-profile-only' },
      { words: 'One system works, the other does not', leadsTo: 'wrong-functions' },
      { words: 'It worked and does no longer', leadsTo: 'connection-ended' },
    ],
  },
  {
    id: 'nothing-pending',
    ask: 'The client sees 0 pending. Which is true?',
    answers: [
      { words: 'The request was for the other profile', leadsTo: 'one-profile-only' },
      { words: 'It was sent longer ago than {connection-request}', leadsTo: 'request-gone' },
      { words: 'They may be signed in with another account', leadsTo: 'duplicate-account' },
      { words: 'The helper signed in with a staff role', leadsTo: 'office-manager-cannot-grant' },
      { words: 'Nothing was sent yet; they only wait for a mail', leadsTo: 'no-mail-about-request' },
    ],
  },
  {
    id: 'staff-trouble',
    ask: 'What happens?',
    answers: [
      { words: 'The PIN is rejected', leadsTo: 'pin-rejected' },
      { words: 'The staff user is approved but sees nothing', leadsTo: 'staff-sees-nothing' },
      { words: 'New staff has the duties but no rights', leadsTo: 'new-staff-no-rights' },
    ],
  },
  {
    id: 'signing-trouble',
    ask: 'Where does it stop?',
    answers: [
      { words: 'It was not signed in time', leadsTo: 'not-signed' },
      { words: 'It was signed, and has to be signed again', leadsTo: 'sign-again' },
      { words: 'The person is Authorized Official in I&A and cannot sign', leadsTo: 'ao-cannot-sign' },
      { words: 'A signature on paper is lost', leadsTo: 'paper-lost' },
    ],
  },
  {
    id: 'access-left-over',
    ask: 'Who is it?',
    answers: [
      { words: 'A former employee is still active', leadsTo: 'leaver-still-active' },
      { words: 'A former vendor is still connected', leadsTo: 'old-vendor' },
      { words: 'The Access Manager left without a handover', leadsTo: 'am-left' },
    ],
  },
];
