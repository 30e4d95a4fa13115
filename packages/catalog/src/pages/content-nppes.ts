/** The practice pages of NPPES. */
import { box, buttons, type Content, fields, heading, links, list, table, text } from './blocks.ts';

const start = [
  heading('Create or Manage an Account'),
  fields({ label: 'User ID' }, { label: 'Password', as: 'password' }),
  buttons('SIGN IN'),
  links('FORGOT USER ID or PASSWORD?'),
] as const;
const records = [
  buttons('Submit a New NPI Application'),
  heading('Manage Provider Information'),
  table({
    headers: ['NPI', 'Name', 'Status', 'Action'],
    rows: [['2000000028', 'Rivera, Ana', 'Active', '']],
  }),
] as const;

export const nppesContents: Readonly<Record<string, Content>> = {
  'np-accept': {
    a: [
      box('Before you begin', text('By using this system you agree to its terms.'), buttons('ACCEPT')),
      ...start,
    ],
    b: [text('You are entering a government system.'), buttons('ACCEPT')],
    near: {
      why: 'the word stands in a sentence',
      markup: 'divs',
      blocks: [heading('About'), text('By going on you accept the terms.'), buttons('CLOSE')],
    },
  },
  'np-home': {
    a: [...start],
    b: [text('Welcome'), links('Create or Manage an Account', 'FORGOT USER ID or PASSWORD?')],
    near: {
      why: 'the search of the public registry',
      markup: 'tables',
      blocks: [
        heading('Search NPI Records'),
        fields({ label: 'NPI Number', value: 'Create or Manage an Account' }),
        buttons('SEARCH'),
      ],
    },
  },
  'np-mfa': {
    a: [heading('Multi-Factor Authentication'), fields({ label: 'Code' }), buttons('VERIFY CODE', 'CANCEL')],
    b: [fields({ label: 'Verification code' }), buttons('VERIFY CODE', 'CANCEL')],
    near: {
      why: 'the code is locked, there is nothing to verify',
      markup: 'divs',
      blocks: [heading('MULTI-FACTOR AUTHENTICATION (MFA) LOCKED'), buttons('LOG INTO I&A', 'CANCEL')],
    },
  },
  'np-mfa-optional': {
    a: [text('MFA will soon be required.'), buttons('GO TO I&A TO SETUP MFA', 'CONTINUE LOGGING INTO NPPES')],
    b: [links('GO TO I&A TO SETUP MFA', 'CONTINUE LOGGING INTO NPPES')],
    near: {
      why: 'news about MFA without its buttons',
      markup: 'tables',
      blocks: [heading('News'), text('Set up MFA in I&A before you go on.'), buttons('CONTINUE')],
    },
  },
  'np-mfa-locked': {
    a: [heading('MULTI-FACTOR AUTHENTICATION (MFA) LOCKED'), buttons('LOG INTO I&A', 'CANCEL')],
    b: [heading('Multi-Factor Authentication (MFA) Locked'), links('LOG INTO I&A'), buttons('CANCEL')],
    near: {
      why: 'the code can still be entered',
      markup: 'divs',
      blocks: [heading('Multi-Factor Authentication (MFA)'), buttons('VERIFY CODE', 'CANCEL')],
    },
  },
  'np-main': {
    a: [...records, text('Apply for an NPI for myself or for others')],
    b: [
      heading('Manage Provider Information'),
      list('Apply for an NPI for yourself', 'Apply for an NPI for an organization'),
    ],
    near: {
      why: 'a help page with a similar title',
      markup: 'tables',
      blocks: [heading('Managing provider information'), text('How to submit an application for an NPI.')],
    },
  },
  'np-applying-as': {
    a: [
      ...records,
      box(
        'You are applying',
        fields(
          { label: 'As an employee of the provider', as: 'radio' },
          { label: 'As a surrogate working on behalf of the provider', as: 'radio' },
        ),
        buttons('OK'),
      ),
    ],
    b: [
      fields(
        { label: 'As an employee of the provider', as: 'radio' },
        { label: 'As a surrogate working on behalf of the provider', as: 'radio' },
      ),
    ],
    near: {
      why: 'the choice stands in a closed list, which nobody reads',
      markup: 'divs',
      blocks: [
        ...records,
        fields({
          label: 'Role',
          as: 'select',
          options: ['As an employee of the provider', 'As a surrogate working on behalf of the provider'],
        }),
      ],
    },
  },
};
