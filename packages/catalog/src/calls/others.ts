/** NPPES and PECOS. */
import type { CallScript } from '../call-scripts.ts';

const notHere =
  'This is another page than we need. It is the record itself: please change nothing here. Type the I&A address instead.';

export const otherCalls: Readonly<Record<string, CallScript>> = {
  'np-accept': {
    say: ['That is the first page of NPPES. Press "ACCEPT".'],
    stuck: [{ sign: 'They wanted I&A.', say: 'Type the I&A address: it ends in IAWeb.' }],
  },
  'np-home': {
    say: [
      'This is NPPES. The login is the same as for I&A. For access we need I&A, so type that address, it ends in IAWeb.',
    ],
    stuck: [{ sign: 'They cannot sign in.', say: 'It is mended in I&A, not here. We go there together.' }],
    stopSharing: true,
  },
  'np-mfa': {
    say: ['Type the code you get and press "VERIFY CODE". Do not read it to me.'],
    stuck: [{ sign: 'No code comes.', say: 'The way it comes is set in I&A, under "MFA Setup >".' }],
    stopSharing: true,
  },
  'np-mfa-optional': {
    say: ['This page is old: codes are compulsory now. Press "GO TO I&A TO SETUP MFA".'],
    stuck: [{ sign: 'The button does nothing.', say: 'Type the I&A address yourself, it ends in IAWeb.' }],
  },
  'np-mfa-locked': {
    say: ['Too many wrong codes. Press "LOG INTO I&A" and there "Reset/Unlock MFA".'],
    stuck: [{ sign: 'It stays locked.', say: 'Then only you can call the EUS help desk about it.' }],
  },
  'np-main': {
    say: [notHere],
    stuck: [
      {
        sign: 'They want to check the record.',
        say: 'Good, after this. Tell me only whether everything is right.',
      },
    ],
  },
  'np-applying-as': {
    say: ['Do not choose anything here for this. Close the question.', notHere],
    stuck: [{ sign: 'It does not close.', say: 'Sign out and type the I&A address again.' }],
  },
  'pe-login': {
    say: ['This is PECOS. Sign in with your own I&A user ID and password. I do not look.'],
    stuck: [
      {
        sign: 'They cannot sign in.',
        say: 'It is the I&A login: if it is forgotten or ended, it is mended in I&A.',
      },
      {
        sign: 'The page does not open at the office.',
        say: 'PECOS is said to have moved to another host in 2026. Try another network; IT may have to allow it.',
      },
    ],
    stopSharing: true,
  },
  'pe-welcome': {
    say: ['Under "Manage Signatures" press "View and Sign".'],
    stuck: [
      {
        sign: 'There is nothing to sign.',
        say: 'Then it is signed already, or you are not the signer. Do you see "My Associates"? Look there at "View Enrollments".',
      },
    ],
  },
  'pe-associates': {
    say: ['Find the organization or yourself under "Existing Associates" and press "View Enrollments".'],
    stuck: [{ sign: 'The list is empty.', say: 'Then this login has no role there in I&A.' }],
  },
  'pe-enrollments': {
    say: ['This is the list of enrollments. Please change nothing here; read me only the status if I ask.'],
    stuck: [
      {
        sign: 'It says that a revalidation is due.',
        say: 'I note it. It is work of ours, with your signature at the end.',
      },
    ],
  },
  'pe-reassign': {
    say: [
      'This is the list of pending reassignments. Does one say PENDING E-SIGNATURES? Then press "MANAGE SIGNATURES" beside it.',
    ],
    stuck: [{ sign: 'Nothing is pending.', say: 'Then it is signed or processed. I look on my side.' }],
  },
  'pe-reassign-report': {
    say: ['This is only a report. Press "RETURN TO MY ENROLLMENTS".'],
    stuck: [
      { sign: 'They see a wrong line.', say: 'Tell me which, without numbers of people, and I note it.' },
    ],
  },
  'pe-topics': {
    say: ['This is the application itself. It is ours to prepare: please change nothing, and go back.'],
    stuck: [
      { sign: 'They pressed "Begin Submission".', say: 'Stop there. Do not submit; go back and tell me.' },
    ],
  },
  'pe-signatory': {
    say: ['Choose yourself as signer only if your name is in the list, and the electronic signature.'],
    stuck: [
      {
        sign: 'Their name is not in the list.',
        say: 'Then you are not an official on this enrollment. A role in I&A does not sign.',
      },
    ],
  },
  'pe-sign': {
    say: [
      'See that it says "Electronic" and that the e-mail address is yours. Read the terms, tick both boxes and press "Submit".',
    ],
    stuck: [
      { sign: 'The e-mail address is wrong.', say: 'Correct it to your own.' },
      {
        sign: 'They ask why again.',
        say: 'Every correction needs a new signature. The first one was not wrong.',
      },
      {
        sign: 'They do not agree with the application.',
        say: 'Then do not sign. Tell me what is wrong and we correct it.',
      },
    ],
  },
  'pe-submitted': {
    say: ['Done, thank you. Read me the tracking number if there is one; it begins with T and is no secret.'],
    stuck: [
      {
        sign: 'There is an error instead.',
        say: 'Read me the message without numbers of people. Do not sign twice.',
      },
    ],
  },
};
