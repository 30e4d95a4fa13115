/** The practice pages of a registration. */
import {
  type Block,
  buttons,
  type Content,
  fields,
  heading,
  links,
  list,
  subheading,
  text,
  tracker,
} from './blocks.ts';

const required = text('* indicates required field(s)');
const back = links('« Back to Previous Page');
const steps = (at: number): Block =>
  tracker(
    at,
    ['Step 1', 'User Security'],
    ['Step 2', 'User Info'],
    ['Step 3', 'MFA Setup'],
    ['Final', 'Review'],
  );
const done: Block = tracker(
  3,
  ['Step 1 ✓', 'User Security'],
  ['Step 2 ✓', 'User Info'],
  ['Step 3 ✓', 'MFA Setup'],
  ['Final', 'Complete'],
);
const security = [
  fields(
    { label: 'User ID' },
    { label: 'Password', as: 'password' },
    { label: 'Confirm Password', as: 'password' },
  ),
  subheading('User ID Compliance:'),
  list('Must not contain personally identifiable information such as SSN or NPI.'),
  subheading('Password Compliance:'),
  list('Must contain at least one valid special character.', 'Password must match Confirm Password.'),
  text('Please select five different security questions and enter their answers below:'),
  fields({ label: 'Question 1', as: 'select', options: ['Select'] }, { label: 'Answer 1' }),
  buttons('Continue'),
  links('Cancel'),
] as const;
const person = [
  fields(
    { label: 'First Name', value: 'Ana' },
    { label: 'Last Name', value: 'Rivera' },
    { label: 'Business Phone Number', value: '555-0100' },
    { label: 'Date of Birth' },
    { label: 'SSN' },
  ),
  text('Primary E-mail Address: ana.rivera@example.com'),
  buttons('Continue'),
  links('Cancel'),
] as const;
const mfa = [
  text(
    'We need a way to deliver a temporary code to you to verify your identity. You must enter this code on the next page.',
  ),
  text('Please note the following Text/SMS and Voice Call Details:'),
  list('International phone numbers are not supported.'),
  fields({
    label: 'Authentication Method',
    as: 'select',
    options: ['Phone Number Text/SMS', 'E-mail Address', 'Phone Number Voice Call'],
  }),
  buttons('Continue', 'Cancel'),
] as const;

export const registrationContents: Readonly<Record<string, Content>> = {
  'ia-reg-email': {
    a: [
      heading('User Registration'),
      required,
      text('Note: The e-mail address provided must be a unique e-mail address for you.'),
      fields({ label: 'E-mail Address' }, { label: 'Confirm E-mail Address' }),
      links('Listen to audio'),
      fields({ label: 'Enter the text from the image above' }),
      buttons('Continue'),
      links('Cancel', 'Quick Reference Guide', 'Frequently Asked Questions'),
    ],
    b: [
      heading('User Registration'),
      fields({ label: 'E-mail Address' }, { label: 'Confirm E-mail Address' }),
      buttons('Listen to audio', 'Continue', 'Cancel'),
    ],
    near: {
      why: 'asks for an e-mail address without registering anybody',
      markup: 'divs',
      blocks: [
        heading('Modify Primary E-mail'),
        fields({ label: 'E-mail Address' }, { label: 'Confirm E-mail Address' }),
        buttons('Save'),
      ],
    },
  },
  'ia-reg-1': {
    a: [heading('User Registration - User Security'), steps(0), required, ...security],
    b: [heading('User Registration – User Security'), steps(0), ...security],
    near: {
      why: 'the tracker alone',
      markup: 'tables',
      blocks: [heading('User Registration'), text('Step 1 is User Security.'), buttons('Start')],
    },
  },
  'ia-reg-2': {
    a: [
      heading('User Registration - User Information'),
      steps(1),
      text('Please provide the details below. They will be used to verify your identity.'),
      back,
      required,
      ...person,
    ],
    b: [heading('User Registration - User Information'), steps(1), ...person],
    near: {
      why: 'the same labels on a page of the profile',
      markup: 'divs',
      blocks: [heading('Modify My Information'), ...person],
    },
  },
  'ia-reg-3': {
    a: [
      heading('User Registration - Multi-Factor Authentication (MFA) Setup'),
      steps(2),
      back,
      required,
      ...mfa,
    ],
    b: [heading('User Registration - Multi-Factor Authentication (MFA) Setup'), steps(2), ...mfa],
    near: {
      why: 'the same form, reached from My Profile',
      markup: 'tables',
      blocks: [heading('Multi-Factor Authentication (MFA) Setup'), ...mfa],
    },
  },
  'ia-reg-final': {
    a: [
      heading('User Registration - Final Review'),
      steps(3),
      text('Please check what you entered.'),
      buttons('Submit'),
    ],
    b: [heading('User Registration'), steps(3), buttons('Submit', 'Cancel')],
    near: {
      why: 'a page of the tracker that comes before it',
      markup: 'divs',
      blocks: [heading('User Registration'), steps(0), ...security],
    },
  },
  'ia-reg-done': {
    a: [
      heading('User Registration - Registration Complete'),
      done,
      text('Congratulations, your account has been successfully created.'),
      list('If you are an Individual Provider, you will be able to see all associations with your NPI.'),
      buttons('Continue To Home Page'),
    ],
    b: [heading('User Registration - Registration Complete'), done, links('Continue To Home Page')],
    near: {
      why: 'the last page before it',
      markup: 'tables',
      blocks: [
        heading('User Registration'),
        steps(3),
        text('Your account is not complete yet.'),
        buttons('Continue'),
      ],
    },
  },
};
