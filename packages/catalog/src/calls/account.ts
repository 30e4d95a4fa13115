/** Signing in, finding, creating and mending an account. */
import type { CallScript } from '../call-scripts.ts';

const eus = 'Only you can call the EUS help desk about it. I give you the number.';

export const accountCalls: Readonly<Record<string, CallScript>> = {
  'ia-warning': {
    say: ['That is the government’s warning. Read it, then press "Accept".'],
    stuck: [
      {
        sign: 'It comes again.',
        say: 'Press "Accept" once more and wait. If it stays, close the browser and type the address again.',
      },
    ],
  },
  'ia-signin': {
    say: [
      'Type your own user ID and password in the box "Sign In". Do not tell them to me. Then press "Sign In".',
    ],
    stuck: [
      { sign: 'They do not know the user ID.', say: 'Press "Retrieve Forgotten User ID" below the button.' },
      {
        sign: 'They do not know the password.',
        say: 'Press "Forgot Password". It can be changed once in {password-lock}.',
      },
      {
        sign: 'They never had an account.',
        say: 'First press "Retrieve Forgotten User ID" and look. Only if nothing is found, press "Create Account Now".',
      },
      {
        sign: 'They offer us the password.',
        say: 'Please do not. CMS prohibits it, and we do not need it.',
      },
    ],
    stopSharing: true,
  },
  'ia-mfa-code': {
    say: ['You get a code by text, call or e-mail. Type it under "Enter Code". Do not read it to me.'],
    stuck: [
      {
        sign: 'No code comes.',
        say: 'Wait a minute and look where it goes: phone, or the mailbox of the account. Also in the junk folder.',
      },
      {
        sign: 'The code goes to somebody else’s phone.',
        say: 'Then stop. You can use "Reset/Unlock MFA" with your security answers, or call EUS.',
      },
      { sign: 'Wrong code several times.', say: 'Stop trying, it locks. Ask for a new code once.' },
    ],
    stopSharing: true,
  },
  'ia-uid-info': {
    say: [
      'There are two ways. The quick one is "User Information": your own data, and the user ID is shown at once.',
      'Fill it in and press "Continue" under it. I do not look.',
    ],
    stuck: [
      {
        sign: 'It says the data do not match.',
        say: `Perhaps an old phone or ZIP is on file. Try the old ones once. ${eus}`,
      },
      {
        sign: 'They use "E-mail Information".',
        say: 'That is fine if the mailbox is yours. It can take {user-id-mail}.',
      },
    ],
    stopSharing: true,
  },
  'ia-uid-confirm': {
    say: [
      'Write the user ID down where only you see it. Do not read it to me. If you need a password too, press "Continue to Change Password ▶".',
    ],
    stuck: [{ sign: 'They want to send it to us.', say: 'Please do not. Just say: found.' }],
    stopSharing: true,
  },
  'ia-pw-reset': {
    say: [
      'Type a new password twice. Every line under "Password Compliance:" must turn to a tick. Then press "Reset".',
    ],
    stuck: [
      {
        sign: 'A line stays crossed.',
        say: 'Read me that line, not the password. Often it is the special character, or the first character is a digit.',
      },
      {
        sign: 'It was changed less than a day ago.',
        say: 'Then it has to wait: one change in {password-lock}.',
      },
    ],
    stopSharing: true,
  },
  'ia-pin': {
    say: [
      'Type the address the CMS mail was sent to, and the PIN from that mail. Do not read the PIN to me. Press "Submit".',
    ],
    stuck: [
      {
        sign: 'The PIN is not accepted.',
        say: 'It lives {staff-pin}. If it is older, ask for a new invitation. Look also whether the address is the one the mail came to.',
      },
      {
        sign: 'They look for the mail.',
        say: 'Its subject begins "You\'ve been invited to register". Look in the junk folder too.',
      },
    ],
    stopSharing: true,
  },
  'ia-mfa-locked': {
    say: [
      'Too many wrong codes. Press "Reset/Unlock MFA" and answer what it asks. I do not listen to the answers.',
    ],
    stuck: [{ sign: 'It asks questions they cannot answer.', say: `Stop: tries are limited. ${eus}` }],
    stopSharing: true,
  },
  'ia-reg-email': {
    say: ['Type an e-mail address that only you use, twice, and the text from the picture. Then "Continue".'],
    stuck: [
      {
        sign: 'It says the address is taken.',
        say: 'Then there is an account with it already. Press "Cancel" and "Retrieve Forgotten User ID".',
      },
      { sign: 'They cannot read the picture.', say: 'Press "Listen to audio".' },
      {
        sign: 'They want to use an office address.',
        say: 'It must be yours alone, and stay yours when you change jobs.',
      },
    ],
  },
  'ia-reg-1': {
    say: [
      'Choose a user ID and a password of your own. The rules stand beside them. I do not look.',
      'Then pick five questions and answer them so that you remember. Press "Continue".',
    ],
    stuck: [
      { sign: 'The user ID is taken.', say: 'Add letters, at most four digits. It cannot be changed later.' },
      { sign: 'The password is refused.', say: 'Read me the line that stays crossed, not the password.' },
    ],
    stopSharing: true,
  },
  'ia-reg-2': {
    say: ['Type your own data as the IRS and Social Security know them. I do not look. Then "Continue".'],
    stuck: [
      {
        sign: 'It cannot verify them.',
        say: `Look for a typing error in name and birth date. Does it stay? ${eus}`,
      },
    ],
    stopSharing: true,
  },
  'ia-reg-3': {
    say: [
      'Under "Authentication Method" choose how you get codes, with your own phone or mailbox. Then "Continue", and type the code you get.',
    ],
    stuck: [
      {
        sign: 'They want to use the office phone.',
        say: 'Better your own: when you leave, the code leaves with you.',
      },
      { sign: 'They look for an app.', say: 'There is none: text, voice call or e-mail.' },
    ],
    stopSharing: true,
  },
  'ia-reg-final': {
    say: [
      'Check what you typed, then go on. I have not seen this page in print, so tell me the buttons you see.',
    ],
    stuck: [{ sign: 'Something is wrong.', say: 'Go back to that step and change it.' }],
    stopSharing: true,
  },
  'ia-reg-done': {
    say: ['Congratulations. Press "Continue To Home Page".'],
    stuck: [
      { sign: 'The page closes.', say: 'No harm: the account is there. Type the address again and sign in.' },
    ],
  },
};
