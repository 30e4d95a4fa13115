/** The practice pages of My Profile. */
import { buttons, type Content, fields, heading, links, subheading, table, tabs, text } from './blocks.ts';

const employers = [
  subheading('Employer Information'),
  fields(
    { label: 'All Employers', as: 'radio' },
    { label: 'Only Approved Employers', as: 'radio' },
    { label: 'Only Approved and Pending Employers', as: 'radio' },
    { label: 'Only Cancelled, Disassociated, and Rejected Employers', as: 'radio' },
    { label: 'Search By: "Employer Name"' },
  ),
  buttons('Search', 'Clear'),
  table({
    headers: [
      'Employer ▼',
      'My Role with this Employer ▼',
      'My Status with this Employer ▼',
      'PECOS',
      'EHR',
      'NPPES',
    ],
    rows: [
      ['Harbor Family Practice PLLC', 'Access Manager', 'Pending Approval', 'NO', 'NO', 'NO'],
      ['Rivera, Ana', 'Authorized Official', 'Approved', 'YES', 'NO', 'YES'],
    ],
  }),
  text('If you wish to add an employer, click "Add an Employer".'),
  buttons('Add an Employer'),
] as const;
const person = [
  subheading('My Information'),
  text('Name: Ana Rivera'),
  text('Business Phone Number: 555-0100'),
  links('Modify My Information'),
  text('Primary E-mail Address: ana.rivera@example.com'),
  links('Modify Primary E-mail'),
  subheading('Password'),
  text('Your Password will expire in a while.'),
  links('Change Password >'),
  subheading('Security'),
  links('Change Security Questions & Answers >'),
  subheading('Multi-Factor Authentication (MFA)'),
  text('Setup/Change your MFA Methods'),
  links('MFA Setup >'),
] as const;
const profile = { tabs: tabs('My Profile') };

export const profileContents: Readonly<Record<string, Content>> = {
  'ia-profile': {
    ...profile,
    a: [heading('My Profile'), ...person, ...employers],
    b: [heading('My Profile'), ...person],
    near: {
      why: 'a page behind one of its links',
      markup: 'divs',
      blocks: [
        heading('My Profile'),
        subheading('Change Password'),
        fields({ label: 'Password', as: 'password' }),
        buttons('Save'),
      ],
    },
  },
  'ia-employers': {
    ...profile,
    a: [heading('My Profile'), ...employers],
    b: [subheading('Employer Information'), ...employers.slice(3)],
    near: {
      why: 'the role and the status stand in fields only',
      markup: 'tables',
      blocks: [
        heading('My Profile'),
        fields({
          label: 'Show',
          as: 'select',
          options: ['Employer Information', 'My Role with this Employer'],
        }),
      ],
    },
  },
};
