/** The practice pages of PECOS. */
import {
  buttons,
  type Content,
  fields,
  heading,
  hidden,
  links,
  list,
  subheading,
  table,
  text,
} from './blocks.ts';

const enrollment = [
  text('Contractor: PRACTICE CONTRACTOR'),
  text('State: NEW YORK'),
  text('Enrollment Type: 855B'),
  text('Medicare ID: View Medicare ID Report'),
  text('Status: APPROVED'),
  text('Revalidation Status: Revalidation Due'),
] as const;
const pending = table({
  headers: ['Name/LBN', 'NPI', 'Status', 'Tracking ID', 'Action'],
  rows: [['Rivera, Ana', '2000000028', 'PENDING E-SIGNATURES', 'T000010']],
  rowButtons: ['MANAGE SIGNATURES', 'CORRECT & RE-SUBMIT'],
});
const terms = [
  subheading('Terms and Conditions'),
  fields(
    { label: 'I agree to the first statement', as: 'check' },
    { label: 'I agree to the second statement', as: 'check' },
  ),
  buttons('Submit'),
] as const;

export const pecosContents: Readonly<Record<string, Content>> = {
  'pe-login': {
    a: [
      fields({ label: 'User ID' }, { label: 'Password', as: 'password' }),
      buttons('LOG IN'),
      links('Forgot User ID?', 'Register for a user account', 'Manage/Update User Profile'),
    ],
    b: [links('Forgot User ID?', 'Register for a user account'), buttons('LOG IN')],
    near: {
      why: 'tutorials about registering',
      markup: 'divs',
      blocks: [
        heading('Enrollment Tutorials'),
        text('How to register and how to update a profile.'),
        fields({ label: 'Search', value: 'Register for a user account' }),
      ],
    },
  },
  'pe-welcome': {
    a: [
      heading('Welcome'),
      links('My Associates'),
      subheading('Manage Signatures'),
      buttons('View and Sign'),
    ],
    b: [buttons('MY ASSOCIATES'), heading('Manage Signatures'), links('View and Sign')],
    near: {
      why: 'the next page, with the associates',
      markup: 'tables',
      blocks: [heading('My Associates'), subheading('Existing Associates'), buttons('View Enrollments')],
    },
  },
  'pe-associates': {
    a: [
      heading('My Associates'),
      subheading('Existing Associates'),
      text('Harbor Family Practice PLLC'),
      buttons('View Enrollments'),
    ],
    b: [heading('Existing Associates'), links('View Enrollments')],
    near: {
      why: 'the page before it, with the button only',
      markup: 'divs',
      blocks: [
        heading('Welcome'),
        buttons('My Associates'),
        subheading('Manage Signatures'),
        links('View and Sign'),
      ],
    },
  },
  'pe-enrollments': {
    a: [
      heading('Existing Enrollments'),
      ...enrollment,
      buttons('VIEW', 'REVALIDATE', 'MORE OPTIONS'),
      text('Pending Reassignments Applications: 0'),
      links('View/Manage Reassignments'),
    ],
    b: [heading('Existing Enrollments'), ...enrollment, buttons('VIEW', 'MORE OPTIONS')],
    near: {
      why: 'one enrollment alone',
      markup: 'tables',
      blocks: [heading('Approved Enrollment Record'), ...enrollment],
    },
  },
  'pe-reassign': {
    a: [heading('View/Manage Reassignments'), subheading('Pending Reassignments Applications'), pending],
    b: [heading('View/Manage Reassignments'), subheading('Pending Reassignments Applications'), pending],
    near: {
      why: 'the enrollments, with the link to it',
      markup: 'divs',
      blocks: [
        heading('Existing Enrollments'),
        ...enrollment,
        text('Pending Reassignments Applications: 0'),
        links('View/Manage Reassignments'),
      ],
    },
  },
  'pe-reassign-report': {
    a: [
      heading('Reassignments Report'),
      subheading('Filter Reassignment Records'),
      fields({ label: 'Reassignment Status', as: 'select', options: ['All Statuses'] }),
      buttons('FILTER', 'RESET'),
      table({
        headers: ['Relationship', 'Provider Name/LBN', 'NPI'],
        rows: [['Receiving Benefits from', 'Rivera, Ana', '2000000028']],
      }),
      buttons('PRINT', 'DOWNLOAD REPORT', 'RETURN TO MY ENROLLMENTS', 'MANAGE REASSIGNMENTS'),
    ],
    b: [heading('Reassignments Report'), buttons('DOWNLOAD REPORT', 'RETURN TO MY ENROLLMENTS')],
    near: {
      why: 'another report',
      markup: 'tables',
      blocks: [
        heading('Medicare ID Report'),
        buttons('PRINT', 'DOWNLOAD REPORT', 'RETURN TO MY ENROLLMENTS'),
      ],
    },
  },
  'pe-topics': {
    a: [
      heading('Topic View'),
      list('Correspondence', 'Practice Location'),
      subheading('Required and/or Supporting Documents'),
      buttons('Begin Submission'),
    ],
    b: [heading('Topic View'), buttons('Begin Submission')],
    near: {
      why: 'the documents without the topics',
      markup: 'divs',
      blocks: [heading('Required and/or Supporting Documents'), hidden('Topic View'), buttons('Upload')],
    },
  },
  'pe-signatory': {
    a: [
      heading('Signatory'),
      text('Choose electronic signature, or upload a signed statement.'),
      fields({ label: 'Signatory', as: 'select', options: ['Okafor, Kim'] }),
    ],
    b: [
      heading('Select a Signatory'),
      fields({ label: 'Electronic signature', as: 'radio' }, { label: 'Upload', as: 'radio' }),
    ],
    near: {
      why: 'a list of officials nobody chooses from',
      markup: 'tables',
      blocks: [
        heading('Officials'),
        table({ headers: ['Name', 'Type'], rows: [['Okafor, Kim', 'Signatory, electronic signature']] }),
      ],
    },
  },
  'pe-sign': {
    a: [heading('Manage Signatures'), fields({ label: 'Electronic', as: 'radio' }), ...terms],
    b: [heading('Manage Signatures'), text('Method: Electronic'), ...terms],
    near: {
      why: 'the welcome page, where the section has the same name',
      markup: 'divs',
      blocks: [buttons('My Associates'), heading('Manage Signatures'), buttons('View and Sign')],
    },
  },
  'pe-submitted': {
    a: [
      heading('Your application was submitted successfully.'),
      text('Tracking ID: T000010'),
      links('Print'),
    ],
    b: [text('You have successfully submitted the application.'), buttons('PRINT')],
    near: {
      why: 'not submitted yet',
      markup: 'tables',
      blocks: [heading('Your application is not yet submitted.'), buttons('PRINT')],
    },
  },
};
