/** The practice pages of My Staff. */
import { lengths } from '../clocks.ts';
import { fill } from '../fill.ts';
import {
  buttons,
  type Content,
  crumbs,
  fields,
  heading,
  links,
  subheading,
  table,
  tabs,
  text,
} from './blocks.ts';

const people = table({
  headers: ['Name ▼', 'Role', 'PECOS', 'EHR Incentive Program', 'NPPES'],
  rows: [
    ['+ Okafor, Kim', 'Staff End User', 'YES', 'NO', 'YES'],
    ['+ Rivera, Ana', 'Access Manager', 'YES', 'NO', 'YES'],
  ],
  rowButtons: ['Modify'],
});
const filter = [
  fields(
    { label: 'Search by: Employee Last Name' },
    { label: 'Employee First Name' },
    { label: 'Employer Name' },
  ),
  buttons('Search', 'Clear'),
] as const;
const functions = table({
  headers: ['Employer', 'Role', 'PECOS', 'EHR', 'NPPES'],
  rows: [['Harbor Family Practice PLLC EIN: **-***0010', '', '', '', '']],
});
const requests = table({
  headers: ['Name ▼', 'Current Role', 'Request Role', 'Action'],
  rows: [['Okafor, Kim', '', 'Staff End User']],
  rowButtons: ['Approve', 'Reject'],
});
const invite = [
  text(
    'Enter the name and e-mail address of the new staff user you wish to add. Note that the specified e-mail address will be assigned to all the selected employers.',
  ),
  text(fill('Please be aware the PIN generated for this invitation will expire in {staff-pin}.', lengths)),
] as const;
const name = fields(
  { label: 'First Name', value: 'Kim' },
  { label: 'Last Name', value: 'Okafor' },
  { label: 'E-mail Address', value: 'kim.okafor@example.com' },
  { label: 'Confirm E-mail Address' },
);
const staff = { tabs: tabs('My Staff') };

export const staffContents: Readonly<Record<string, Content>> = {
  'ia-staff-active': {
    ...staff,
    a: [
      heading('My Staff - Active Staff'),
      buttons('Role Requests', 'Inactive Staff', 'Add Staff'),
      subheading('Active Staff'),
      ...filter,
      people,
    ],
    b: [heading('My Staff – Active Staff'), links('Role Requests', 'Inactive Staff', 'Add Staff'), people],
    near: {
      why: 'another heading above the same buttons',
      markup: 'divs',
      blocks: [
        heading('My Staff'),
        buttons('Role Requests', 'Inactive Staff', 'Add Staff'),
        text('Choose a list of staff.'),
      ],
    },
  },
  'ia-staff-requests': {
    ...staff,
    a: [
      heading('My Staff - Pending Role Requests'),
      buttons('Active Staff', 'Inactive Staff', 'Add Staff'),
      subheading('Pending Role Requests'),
      ...filter,
      requests,
    ],
    b: [
      heading('My Staff - Pending Role Requests'),
      links('Active Staff', 'Inactive Staff', 'Add Staff'),
      requests,
    ],
    near: {
      why: 'the button that leads to it, on the list of active staff',
      markup: 'tables',
      blocks: [
        heading('My Staff - Active Staff'),
        buttons('Pending Role Requests', 'Inactive Staff', 'Add Staff'),
        people,
      ],
    },
  },
  'ia-staff-inactive': {
    ...staff,
    a: [
      heading('My Staff - Inactive Staff'),
      buttons('Role Requests', 'Active Staff', 'Add Staff'),
      ...filter,
    ],
    b: [heading('My Staff - Inactive Staff'), links('Role Requests', 'Active Staff')],
    near: {
      why: 'only the button that leads to it',
      markup: 'divs',
      blocks: [heading('My Staff'), buttons('Inactive Staff', 'Add Staff')],
    },
  },
  'ia-staff-add': {
    ...staff,
    a: [
      crumbs('My Staff', 'Add Staff'),
      links('« Back to Previous Page'),
      ...invite,
      name,
      functions,
      buttons('Submit', 'Cancel'),
    ],
    b: [crumbs('My Staff', 'Add Staff'), name, functions, buttons('Submit', 'Cancel')],
    near: {
      why: 'only the button that leads to it',
      markup: 'tables',
      blocks: [
        heading('My Staff - Active Staff'),
        text('To invite somebody, press Add Staff.'),
        buttons('Add Staff'),
        people,
      ],
    },
  },
  'ia-staff-modify': {
    ...staff,
    a: [
      heading('My Staff - Active Staff'),
      buttons('Role Requests', 'Inactive Staff', 'Add Staff'),
      people,
      functions,
    ],
    b: [people, functions, buttons('Role Requests', 'Inactive Staff')],
    near: {
      why: 'the list with no row opened',
      markup: 'divs',
      blocks: [
        heading('My Staff - Active Staff'),
        buttons('Role Requests', 'Inactive Staff', 'Add Staff'),
        people,
      ],
    },
  },
};
