/** Reports that the rules say should not be possible. They are kept; the sentence says what to check. */
import type { FindingCode } from '@clearway/domain/finding-shape';

export type FindingWords = {
  /** Slots are those of the finding, names and days already in words. */
  readonly sentence: string;
  readonly check: string;
};

export const findingWords: Readonly<Record<FindingCode, FindingWords>> = {
  'am-made-am': {
    sentence:
      '[{grantor}, ]an Access Manager, is recorded as having made [{person} ]an Access Manager. Only the Authorized Official (or the provider, for the own profile) can.',
    check: 'Ask the Authorized Official who made the change, or look in My Staff.',
  },
  'ao-not-made-by-cms': {
    sentence:
      '[{person} ]became Authorized Official, recorded as made by [{grantor}]. Only CMS makes an Authorized Official.',
    check: 'Look under My Profile, Employer Information, what the role and status really are.',
  },
  'staff-approved-connection': {
    sentence:
      '[{person}, ]a Staff End User, is recorded as having approved the connection. Staff End Users cannot.',
    check: 'Look in My Connections whether it is approved, and ask who did it.',
  },
  'approved-after-last-day': {
    sentence:
      'The approval is dated after the last day of the request[ ({lastDay})]. CMS should have rejected it by then.',
    check: 'Look in My Connections whether it is really approved, and under which tracking ID.',
  },
  'approved-without-request': {
    sentence: 'The approval has no request of ours before it.',
    check: 'Find the request and its tracking ID, or who connected us.',
  },
  'request-already-open': {
    sentence: 'A request for {system} was already open when this one was recorded.',
    check: 'Look in My Connections which of the two is pending.',
  },
  'dated-in-future': {
    sentence: 'The report is dated in the future[ ({on})].',
    check: 'Correct the day.',
  },
  'our-member-is-ao': {
    sentence: '[{person}, ]one of us, is recorded as Authorized Official of a client. That must never be.',
    check: 'End the role in I&A; the client names an Authorized Official of its own.',
  },
  'our-member-is-am-undecided': {
    sentence: '[{person}, ]one of us, is Access Manager of a client whose decision for that is not recorded.',
    check: 'Record the client’s decision and its day, or end the role.',
  },
  'role-changed-by-staff': {
    sentence:
      '[{grantor}, ]who is neither Authorized Official nor Access Manager, is recorded as having changed a role.',
    check: 'Ask who really did it.',
  },
  'invitation-used-late': {
    sentence: 'The invitation is recorded as used after its PIN had ended[ ({lastDay})].',
    check: 'Look in My Staff whether the person is there; else invite again.',
  },
  'shared-mailbox': {
    sentence:
      'The e-mail address[ of {person}] looks like a shared mailbox. I&A wants one that is unique and personal.',
    check: 'Ask for the person’s own address.',
  },
  'same-mailbox': {
    sentence: 'The e-mail address[ of {person}] is also that of {other}. I&A takes an address once.',
    check: 'Ask both for their own addresses.',
  },
  'two-values': {
    sentence: 'Two people set {field} at the same time: "{kept}" is kept, [{otherBy} ]had set "{other}".',
    check: 'Choose the right one.',
  },
};
