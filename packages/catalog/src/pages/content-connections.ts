/** The practice pages of My Connections; the two search pages share their breadcrumb on purpose. */
import {
  type Block,
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

const intro = [
  text(
    "Connections will allow you to create surrogate relationships between Providers and individuals or organizations that work on the Providers' behalf.",
  ),
  text('Select the name of a Connection to update or view more information about that connection.'),
] as const;
const search = [fields({ label: 'Search By: *Employer Name' }), buttons('Search', 'Clear')] as const;
const firm = [links('+'), text('Bluebird Credentialing LLC EIN: **-***0101')] as const;
const surrogateFor = (finds: readonly string[]) => [
  subheading('Bluebird Credentialing LLC is a surrogate for the following providers:'),
  text(
    'Use the Find Provider button below to initiate a request to work on behalf of a Provider or Organization not listed here.',
  ),
  buttons(...finds),
];
const hasAuthorized = [
  subheading('Bluebird Credentialing LLC has authorized the following surrogates:'),
  buttons('Add Surrogate'),
];
const rows: Block = table({
  headers: ['Name', 'Tracking ID', 'Business Function', 'Access Status'],
  rows: [
    ['Rivera, Ana', 'S0000010', 'PECOS', 'Pending'],
    ['Rivera, Ana', 'S0000011', 'NPPES', 'Pending'],
  ],
});
const who = [
  fields(
    { label: 'Organization Name' },
    { label: 'NPI', value: '2000000028' },
    { label: 'Last Name' },
    { label: 'ZIP' },
  ),
  buttons('Search'),
  subheading('Search Results'),
  table({ headers: ['Name ▼', 'NPI'], rows: [['Rivera, Ana', '2000000028']] }),
] as const;
const ways =
  'You can search by entering one or more of the following: Organization Name, City, State, ZIP or NPI.';
const asSurrogate = text(
  `Search for an Organization or an Individual Provider that you wish to be associated with as a surrogate to work on their behalf. ${ways}`,
);
const onBehalf = text(
  `Search for an Organization or an Individual Provider that you wish to work on your behalf. ${ways}`,
);
const functions = [
  text('Select the business function(s) you would like to access on behalf of the provider:'),
  fields(
    { label: 'PECOS', as: 'check' },
    { label: 'EHR Incentive Program', as: 'check' },
    { label: 'NPPES', as: 'check' },
  ),
  buttons('Continue'),
  links('Cancel'),
] as const;
const chosen = [subheading('Business Function(s) Selected:'), list('PECOS', 'NPPES')] as const;
const extraMail = [
  text(
    'To send this connection request notification to a another e-mail address, enter the additional e-mail address below.',
  ),
  fields({ label: 'Additional E-mail Address', value: 'ana.rivera@example.com' }),
] as const;
const npis = [
  subheading('NPI(s) Associated with this Provider:'),
  table({
    headers: ['Provider Name', 'Doing Business As', 'NPI', 'Business Mailing Address'],
    rows: [['Rivera, Ana', '', '2000000028', 'Springfield']],
  }),
] as const;
const two = [
  subheading('Your Provider Information'),
  text('Name: Rivera, Ana'),
  subheading('Surrogate Information'),
  text('Name: Bluebird Credentialing LLC'),
] as const;
const back = links('« Back to Previous Page');
const connections = { tabs: tabs('My Connections') };

export const connectionContents: Readonly<Record<string, Content>> = {
  'ia-conn-list': {
    ...connections,
    a: [heading('My Connections'), ...intro, ...search, ...firm],
    b: [heading('My Connections'), ...search, ...firm],
    near: {
      why: 'an answer in the help, under the same tab',
      markup: 'divs',
      blocks: [
        heading('Help'),
        text('Under My Connections you see who works for whom.'),
        fields({ label: 'Topic', value: 'create surrogate relationships' }),
      ],
    },
  },
  'ia-conn-open': {
    ...connections,
    a: [
      heading('My Connections'),
      ...intro,
      ...search,
      ...firm,
      ...surrogateFor(['Find Provider']),
      ...hasAuthorized,
    ],
    b: [
      heading('My Connections'),
      ...search,
      ...surrogateFor(['Find Provider', 'Multiple Connections']),
      rows,
      ...hasAuthorized,
    ],
    near: {
      why: 'the list still closed; the parts are there but not shown',
      markup: 'tables',
      blocks: [
        heading('My Connections'),
        ...intro,
        ...search,
        ...firm,
        hidden('Bluebird Credentialing LLC is a surrogate for the following providers: Find Provider'),
      ],
    },
  },
  'ia-conn-add-provider': {
    ...connections,
    a: [crumbs('My Connection', 'Add Provider'), back, asSurrogate, ...who, ...functions],
    b: [crumbs('My Connection', 'Add Provider'), asSurrogate, ...who],
    near: {
      why: 'the same breadcrumb, but somebody shall work for the user',
      markup: 'tables',
      blocks: [crumbs('My Connection', 'Add Provider'), back, onBehalf, ...who, ...functions],
    },
  },
  'ia-conn-add-surrogate-search': {
    ...connections,
    a: [crumbs('My Connection', 'Add Provider'), back, onBehalf, ...who, ...functions],
    b: [crumbs('My Connection', 'Add Surrogate'), onBehalf, ...who],
    near: {
      why: 'the same breadcrumb, but the user wants to be the surrogate',
      markup: 'divs',
      blocks: [crumbs('My Connection', 'Add Provider'), asSurrogate, ...who, ...functions],
    },
  },
  'ia-conn-review-provider': {
    ...connections,
    a: [
      crumbs('My Connection', 'Add Provider'),
      back,
      text(
        "You have requested to work on behalf of Rivera, Ana as a surrogate. Once the connection has been approved, you will automatically be connected to all associated NPI's. Review the information listed below before you continue.",
      ),
      ...chosen,
      ...extraMail,
      ...npis,
      buttons('Submit', 'Cancel'),
    ],
    b: [
      crumbs('My Connection', 'Add Provider'),
      ...chosen,
      ...npis,
      ...extraMail,
      buttons('Submit', 'Cancel'),
    ],
    near: {
      why: 'the search page, with the words of the review in fields',
      markup: 'divs',
      blocks: [
        crumbs('My Connection', 'Add Provider'),
        asSurrogate,
        fields({ label: 'Note', value: 'NPI(s) Associated with this Provider' }),
        ...functions,
      ],
    },
  },
  'ia-conn-review-surrogate': {
    ...connections,
    a: [
      crumbs('My Connection', 'Add Surrogate'),
      back,
      text('Review the information listed below before you continue.'),
      ...two,
      ...chosen,
      ...extraMail,
      buttons('Submit', 'Cancel'),
    ],
    b: [crumbs('My Connection', 'Add Surrogate'), ...two, ...chosen, buttons('Submit', 'Done')],
    near: {
      why: 'the review of the other direction',
      markup: 'tables',
      blocks: [
        crumbs('My Connection', 'Add Provider'),
        ...chosen,
        ...npis,
        ...extraMail,
        buttons('Submit', 'Cancel'),
      ],
    },
  },
};
