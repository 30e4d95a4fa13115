import type { Contact } from '../contacts.ts';
import { from } from '../sources.ts';

/** CMS's help desk for access. */
export const eus: Contact = {
  id: 'eus',
  name: 'CMS External User Services (EUS)',
  helpsWith: [
    'Forgotten user ID or password, locked account, MFA',
    'Role requests and their papers',
    'Connections',
    'Errors of the PECOS system',
  ],
  whoCalls:
    'The owner of the account, with the Tracking ID. EUS does not speak with a credentialer about it.',
  before: [
    'Check the account data, the role, MFA and the business functions: most problems are settings, not faults.',
    'Look in the Quick Reference Guide and the Frequently Asked Questions; both are linked on the I&A sign-in page.',
    'Have the Tracking ID at hand.',
    'Note the case number EUS gives.',
  ],
  ways: [
    {
      kind: 'phone',
      value: '1-866-484-8049',
      standing: 'use',
      sources: from('ngs:975', 'ngs:1675', 'ngs:1848', 'W4', 'W22'),
    },
    { kind: 'tty', value: '1-866-523-4759', standing: 'use', sources: from('ngs:976', 'W32') },
    {
      kind: 'hours',
      value: 'Mon–Fri 6 am–6 pm CT (7 am–7 pm ET), closed at weekends',
      standing: 'verify',
      note: 'Read in 2019 on a copy of a CMS fact sheet, and in 2026 in a text nobody can open. To check: call, or look at eus.cms.gov.',
      sources: from('W32', 'W40'),
    },
    { kind: 'email', value: 'EUS_Support@cms.hhs.gov', standing: 'prefer', sources: from('ngs:977') },
    {
      kind: 'email',
      value: 'EUSSupport@cgi.com',
      standing: 'outdated',
      note: 'Still printed by contractors.',
      sources: from('ngs:1676', 'W2', 'W32'),
    },
    {
      kind: 'email',
      value: 'eussuport@cgi.com',
      standing: 'wrong',
      note: 'A typing error in circulation.',
      sources: from('W22', 'W23'),
    },
    {
      kind: 'web',
      value: 'eus.cms.gov',
      standing: 'use',
      note: 'Website and live chat. The path differs between sources: type the host only.',
      sources: from('ngs:1144', 'ngs:1844', 'W22'),
    },
    { kind: 'web', value: 'eus.custhelp.com', standing: 'outdated', sources: from('W23', 'W2b') },
    {
      kind: 'mail',
      value: 'CMS External User Services, Mail Stop DO-01-50, 7500 Security Blvd., Baltimore, MD 21244-1850',
      standing: 'use',
      sources: from('ngs:971', 'ngs:1141'),
    },
    {
      kind: 'mail',
      value: 'PO Box 792750, San Antonio, TX 78279 (or 78216)',
      standing: 'outdated',
      sources: from('ngs:1673', 'W69'),
    },
    {
      kind: 'phone',
      value: '1-855-267-1515',
      standing: 'wrong',
      note: 'This is the line of the CMS Enterprise Portal, not of EUS.',
      sources: from('W39', 'W49'),
    },
  ],
  sources: from(
    'W68',
    'ngs:1839',
    'consultant:233',
    'consultant:363',
    'W17',
    'consultant:231',
    'consultant:365',
    'ngs:226',
    'ngs:229',
    'consultant:74',
  ),
  checked: '2026-11-23',
  verified: true,
};
