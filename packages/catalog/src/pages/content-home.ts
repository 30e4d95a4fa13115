/** The practice pages of the home page; who asks whom is told by the order of the columns. */
import {
  type Block,
  buttons,
  type Content,
  heading,
  hidden,
  links,
  subheading,
  table,
  tabs,
  text,
} from './blocks.ts';

const intro = text(
  'These are Pending Connection requests that have been sent to you or your organization and require your action to approve or reject.',
);
const aside: readonly Block[] = [
  subheading('News & Alerts'),
  text('EUS Contact Information: CMS External User Services'),
  subheading('Application Links'),
  links('NPPES', 'PECOS', 'PEPPER'),
  subheading('Quick Actions'),
  buttons('Add Connection', 'Add Staff', 'Add Employer'),
];
const answer = buttons('Select All', 'Approve All Selected', 'Reject All Selected');
const asking = text(
  'Below are Individuals or Organizations who are asking you to authorize them as a Surrogate for you (or your organization). Approving these requests will allow them to access and update your information in the CMS systems you specify.',
);
const requested = text(
  'These are Individual Providers or Healthcare Organizations who have requested you (or your organization) to work on their behalf.',
);
const asks = ['Bluebird Credentialing LLC', 'Kestrel Billing LLC'];
const grants = ['Rivera, Ana', 'Harbor Family Practice PLLC'];
/** Rows of pending requests, in the order of the columns; the boxes of the functions are not ticked. */
const pending = (...headers: readonly string[]): Block =>
  table({
    headers,
    rows: asks.map((surrogate, at) => {
      const names = [surrogate, grants[at] ?? ''];
      const boxes = headers.slice(2).map(() => '☐');
      return [...(headers[0]?.startsWith('Surrogate') ? names : names.reverse()), ...boxes];
    }),
  });
const totals = (providers: number, surrogates: number) => [
  text(`Total Pending Providers: ${providers}`),
  text(`Total Pending Surrogates: ${surrogates}`),
];
const home = { tabs: tabs('Home') };
const top = [heading('Home'), subheading('My Pending Connections'), intro];

export const homeContents: Readonly<Record<string, Content>> = {
  'ia-home': {
    ...home,
    a: [...top, ...totals(0, 0), ...aside],
    b: [...aside, ...top, ...totals(0, 0)],
    near: {
      why: 'the words stand in a table’s body, which nobody reads',
      markup: 'tables',
      blocks: [
        heading('Home'),
        table({
          headers: ['Topic', 'Text'],
          rows: [
            ['My Pending Connections', 'Total Pending Providers: 0'],
            ['Quick Actions', 'Total Pending Surrogates: 0'],
          ],
        }),
      ],
    },
  },
  'ia-home-pending-sur': {
    ...home,
    a: [
      ...top,
      ...totals(0, 2),
      asking,
      text('Pending Requests'),
      pending('Surrogate', 'Provider', 'PECOS', 'EHR', 'NPPES'),
      answer,
      ...aside,
    ],
    b: [...top, ...totals(0, 2), pending('Surrogate ▼', 'Provider ▼', 'PECOS', 'NPPES'), answer],
    near: {
      why: 'both directions wait at once, so neither name is safe; it is the home page',
      markup: 'divs',
      blocks: [
        ...top,
        ...totals(2, 2),
        pending('Provider', 'Surrogate', 'PECOS', 'NPPES'),
        pending('Surrogate', 'Provider', 'PECOS', 'NPPES'),
        answer,
      ],
    },
  },
  'ia-home-pending-prov': {
    ...home,
    a: [
      ...top,
      ...totals(2, 0),
      requested,
      text('Pending Requests'),
      pending('Provider', 'Surrogate', 'PECOS', 'EHR', 'NPPES'),
      answer,
      ...aside,
    ],
    b: [...aside, ...top, ...totals(2, 0), pending('Provider', 'Surrogate', 'PECOS', 'EHR', 'NPPES'), answer],
    near: {
      why: 'the columns are swapped, and its own words are hidden',
      markup: 'tables',
      blocks: [
        ...top,
        ...totals(0, 2),
        hidden('have requested you (or your organization) to work on their behalf'),
        pending('Surrogate', 'Provider', 'PECOS', 'EHR', 'NPPES'),
        answer,
      ],
    },
  },
};
