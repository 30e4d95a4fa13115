/** The practice pages on the way into I&A. */
import {
  box,
  buttons,
  type Content,
  fields,
  heading,
  hidden,
  links,
  list,
  subheading,
  text,
} from './blocks.ts';

const notice =
  'Starting October 1, 2023, the Promoting Interoperability Programs (previously known as The Medicare and Medicaid Electronic Health Records (EHR) Incentive Programs) website will be decommissioned and current users will no longer have access to the website. All options to add the EHR business function to staff will be removed in I&A and all pending requests for EHR will be rejected.';
const required = text('* indicates required field(s)');
const back = links('« Back to Previous Page');
const signInBox = box(
  'Sign In',
  required,
  fields({ label: 'User ID', value: 'practice.reader' }, { label: 'Password', as: 'password' }),
  buttons('Sign In'),
  links('Forgot Password', 'Retrieve Forgotten User ID', 'Enter your PIN'),
);
const oneAccount = [
  subheading('One account to access multiple systems'),
  text(
    'Create one account with the Identity & Access Management System to manage access to NPPES and PECOS, manage staff, and authorize others to access your information.',
  ),
  list(
    'Keeping login information secure.',
    'Selecting strong passwords.',
    'Reporting any unauthorized use of accounts.',
  ),
  text('Sharing of login information is strictly prohibited!'),
  buttons('Create Account Now'),
];
const guides = links('Quick Reference Guide', 'Frequently Asked Questions');
const passwordRules = [
  subheading('Password Compliance:'),
  list(
    'Must be different from your previous 6 passwords.',
    'Must contain at least one letter.',
    'Must not start with numeric characters.',
    'New Password must match Confirm New Password.',
  ),
];

export const signInContents: Readonly<Record<string, Content>> = {
  'ia-warning': {
    a: [
      heading('WARNING'),
      text('This system is for authorized use only. Unauthorized use may be punished.'),
      buttons('Accept'),
    ],
    b: [text('You are about to enter a U.S. Government information system.'), buttons('Accept', 'Decline')],
    near: {
      why: 'the word stands in a sentence and no button says it',
      markup: 'divs',
      blocks: [heading('Warning'), text('You must accept the terms before you can go on.'), buttons('Close')],
    },
  },
  'ia-signin': {
    a: [
      links('EHR Business Function in I&A'),
      text(notice),
      text(
        'Authorized users are able to sign in to the Identity & Access Management System. If you are a new user you must first register.',
      ),
      signInBox,
      ...oneAccount,
      guides,
    ],
    b: [
      signInBox,
      ...oneAccount,
      guides,
      text('To learn more about Multi-Factor Authentication (MFA) click here'),
    ],
    near: {
      why: 'a guide that speaks of signing in',
      markup: 'tables',
      blocks: [
        heading('Frequently Asked Questions'),
        text('How do I sign in to the system when I forgot my password? Use the link on the first page.'),
        fields({ label: 'Search', value: 'Forgot Password Create Account Now' }),
        buttons('Search'),
      ],
    },
  },
  'ia-mfa-code': {
    a: [
      heading('Multi-Factor Authentication'),
      text('A code was sent by the method you chose.'),
      fields({ label: 'Enter Code', value: 'not a code' }),
      buttons('Continue'),
    ],
    b: [
      heading('Verify your identity'),
      fields({ label: 'Enter Code' }),
      buttons('Submit', 'Cancel'),
      links('Send a new code'),
    ],
    near: {
      why: 'asks how to send a code, not for the code',
      markup: 'divs',
      blocks: [
        heading('Multi-Factor Authentication (MFA) Setup'),
        text('You must enter this code on the next page.'),
        fields({
          label: 'Authentication Method',
          as: 'select',
          options: ['Enter Code by phone', 'E-mail Address'],
        }),
        buttons('Continue'),
      ],
    },
  },
  'ia-uid-info': {
    a: [
      heading('Retrieve Forgotten User ID - Information'),
      back,
      text('Note: You have two options for retrieving your User ID.'),
      required,
      box(
        'E-mail Information',
        fields({ label: 'E-mail Address', value: 'ana.rivera@example.com' }),
        buttons('Continue'),
      ),
      text('OR'),
      box(
        'User Information',
        fields(
          { label: 'First Name', value: 'Ana' },
          { label: 'Last Name', value: 'Rivera' },
          { label: 'Home ZIP/ Postal Code' },
        ),
        buttons('Continue'),
      ),
    ],
    b: [
      heading('Retrieve Forgotten User ID – Information'),
      back,
      box('E-mail Information', fields({ label: 'E-mail Address' }), buttons('Continue')),
      box('User Information', fields({ label: 'Personal Phone Number' }), buttons('Continue')),
    ],
    near: {
      why: 'only the link of the sign-in page',
      markup: 'tables',
      blocks: [
        heading('Help'),
        links('Retrieve Forgotten User ID', 'Back to Previous Page'),
        text('Information for users'),
      ],
    },
  },
  'ia-uid-confirm': {
    a: [
      heading('Retrieve Forgotten User ID - Confirmation'),
      text('The User ID associated with this account is: practice.reader'),
      buttons('Continue to Change Password ▶'),
    ],
    b: [heading('Retrieve Forgotten User ID - Confirmation'), links('Continue to Change Password ►')],
    near: {
      why: 'the user ID goes out by mail and is not shown',
      markup: 'divs',
      blocks: [
        heading('Retrieve Forgotten User ID'),
        text('An e-mail is on its way to you.'),
        buttons('Continue'),
      ],
    },
  },
  'ia-pw-reset': {
    a: [
      heading('Reset Password'),
      back,
      required,
      text('Please enter a new password, and the new password again for verification:'),
      fields({ label: 'New Password', as: 'password' }, { label: 'Confirm New Password', as: 'password' }),
      ...passwordRules,
      buttons('Reset'),
      links('Cancel'),
    ],
    b: [
      heading('Reset Password'),
      fields({ label: 'New Password', as: 'password' }, { label: 'Confirm New Password', as: 'password' }),
      ...passwordRules,
      buttons('Reset', 'Cancel'),
    ],
    near: {
      why: 'an answer in the help, with the rules hidden',
      markup: 'divs',
      blocks: [
        heading('How to reset a password'),
        text('Choose Reset Password on the first page.'),
        hidden('Password Compliance:'),
      ],
    },
  },
  'ia-pin': {
    a: [
      heading('Enter PIN'),
      required,
      fields({ label: 'E-mail Address', value: 'kim.okafor@example.com' }, { label: 'PIN' }),
      buttons('Submit'),
      links('Cancel'),
    ],
    b: [
      heading('Enter PIN'),
      fields({ label: 'E-mail Address' }, { label: 'PIN' }),
      buttons('Submit', 'Cancel'),
    ],
    near: {
      why: 'only the link to it',
      markup: 'tables',
      blocks: [
        heading('Invitations'),
        text('Staff enter PIN and address on the page of the link.'),
        links('Enter your PIN'),
        buttons('Cancel'),
      ],
    },
  },
  'ia-mfa-locked': {
    a: [
      heading('Multi-Factor Authentication (MFA) LOCKED'),
      text('The wrong code was entered too many times.'),
      links('Reset/Unlock MFA'),
    ],
    b: [text('Your account needs attention.'), buttons('Reset/Unlock MFA', 'Cancel')],
    near: {
      why: 'the login is locked, not its MFA',
      markup: 'divs',
      blocks: [
        heading('Account locked'),
        text('Your account is locked. Multi-Factor Authentication (MFA) is not concerned.'),
      ],
    },
  },
};
