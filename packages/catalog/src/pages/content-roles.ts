/** The practice pages of asking for a role. */
import {
  buttons,
  type Content,
  crumbs,
  fields,
  heading,
  hidden,
  links,
  list,
  subheading,
  table,
  tabs,
  text,
} from './blocks.ts';

const trail = crumbs('My Profile', 'Add Employer Search');
const back = links('« Back to Previous Page');
const intro = text(
  "Search for Organizations or Individual Providers that you wish to be associated with as your employer. You can search by entering one or more of the following: Organization Name, Individual Provider's Last Name, City, State, ZIP or NPI. If you are searching for a Provider to work on their behalf, please use My Connections.",
);
const search = [
  fields(
    { label: 'Organization Name' },
    { label: 'NPI', value: '2000000010' },
    { label: 'Last Name' },
    { label: 'City' },
  ),
  buttons('Search'),
] as const;
const results = [
  subheading('Search Results'),
  table({
    headers: ['Name', 'Doing Business As', 'NPI', 'Address', 'View NPI', 'View Other Name'],
    rows: [
      ['Harbor Family Practice PLLC', '', '2000000010', 'Springfield', 'View NPI(s)', 'View Other Name(s)'],
    ],
  }),
] as const;
const notInList = [
  text('If your employer information does not exist, please select "Add Employer Not in List".'),
  buttons('Add Employer Not in List'),
] as const;
const role = [
  subheading('Important Note:'),
  text(
    'Once approved, Authorized Officials and Access Managers will automatically have access to all Business Functions for their employer and any provider they have been granted access to. Staff End Users must be granted access to Business Functions by an Authorized Official or Access Manager of the employer.',
  ),
  text('* Identify the Contact E-mail Address for this Employer:'),
  fields({ label: 'Use My Primary E-mail Address', as: 'radio' }, { label: 'Enter Employer E-mail Address' }),
  fields({
    label: 'Please select the role you are requesting for this employer',
    as: 'select',
    options: ['-- Select One --', 'Authorized Official', 'Access Manager', 'Staff End User'],
  }),
] as const;
const attest = [
  text('I attest that I am an Authorized Official for the employer listed in this registration.'),
  fields({ label: 'I have read, understood, and agree with the above statements.', as: 'check' }),
] as const;
const official = [
  text('Please provide the required Authorized Official Information associated with this employer:'),
  fields({ label: 'Authorized Official Name', value: 'Kim Okafor' }, { label: 'Authorized Official Title' }),
] as const;
const documents = [
  subheading('Document Management:'),
  text('You can upload, view, and delete documents.'),
  table({ headers: ['File Name', 'Document Type', 'Comments', 'Date Added', 'Actions'], rows: [] }),
  buttons('Add a Document'),
] as const;
const registered = table({
  headers: ['Legal Business Name', 'EIN', 'Mailing Address', 'Phone Number', 'Request Tracking ID'],
  rows: [['Harbor Family Practice PLLC', '**-***0010', 'Springfield', '555-0101', '4417-22']],
});
const profile = { tabs: tabs('My Profile') };

export const roleContents: Readonly<Record<string, Content>> = {
  'ia-add-employer': {
    ...profile,
    a: [trail, back, intro, ...search],
    b: [trail, ...search, ...results, ...notInList],
    near: {
      why: 'a search for a provider to work for, not for an employer',
      markup: 'divs',
      blocks: [crumbs('My Profile', 'Search'), ...search, ...results],
    },
  },
  'ia-role-select': {
    ...profile,
    a: [trail, back, intro, ...search, ...results, ...role, ...notInList],
    b: [trail, ...role, buttons('Submit', 'Cancel')],
    near: {
      why: 'the search before a result is chosen; the rest is there but hidden',
      markup: 'tables',
      blocks: [
        trail,
        intro,
        ...search,
        hidden('Please select the role you are requesting for this employer'),
      ],
    },
  },
  'ia-role-ao': {
    ...profile,
    a: [trail, back, intro, ...search, ...results, ...role, ...attest, buttons('Submit')],
    b: [...role, ...attest, buttons('Submit', 'Cancel')],
    near: {
      why: 'no attestation: another role is chosen',
      markup: 'divs',
      blocks: [trail, ...role, ...official],
    },
  },
  'ia-role-am-seu': {
    ...profile,
    a: [trail, back, intro, ...search, ...results, ...role, ...official, buttons('Submit'), ...notInList],
    b: [trail, ...role, ...official, buttons('Submit', 'Cancel')],
    near: {
      why: 'the Authorized Official is asked to attest, not to be named',
      markup: 'tables',
      blocks: [trail, ...role, ...attest],
    },
  },
  'ia-role-confirm': {
    ...profile,
    a: [
      crumbs('My Profile', 'Add Employer', 'Confirmation and Review'),
      links('Print this page'),
      heading('You are requesting to be a(n) Access Manager:'),
      text('OPTION A: Print, Sign and Submit to CMS the Access Manager Certification for this request.'),
      text(
        'OPTION B: Please have an existing Authorized Official for this Organization approve your request.',
      ),
      text('The employer you have registered for is:'),
      registered,
      ...documents,
      buttons('Done'),
    ],
    b: [
      crumbs('My Profile', 'Add Employer', 'Confirmation and Review'),
      heading('You are requesting to be a(n) Authorized Official:'),
      registered,
      ...documents,
      buttons('Done'),
    ],
    near: {
      why: 'documents of another kind',
      markup: 'divs',
      blocks: [heading('My Profile'), list('Confirmation', 'Review'), ...documents],
    },
  },
};
