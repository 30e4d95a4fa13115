import type { Contact } from '../contacts.ts';
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const otherContacts: readonly Contact[] = [
  {
    id: 'npi-enumerator',
    name: 'NPI Enumerator',
    helpsWith: [
      'NPI applications',
      'NPI data and the NPPES record',
      'Approval of a Staff End User for NPPES',
    ],
    whoCalls: 'The provider or the organization.',
    before: ['Have the NPI at hand.', 'Its hours stand in none of our sources: ask when you call.'],
    ways: [
      { kind: 'phone', value: '1-800-465-3203', standing: 'use', sources: from('ngs:1849', 'W8') },
      { kind: 'tty', value: '1-800-692-2326', standing: 'use', sources: from('W8') },
      {
        kind: 'email',
        value: 'customerservice@npienumerator.com',
        standing: 'verify',
        note: 'Read on an older page.',
        sources: from('W71b'),
      },
      {
        kind: 'mail',
        value: 'CMS NPI Enumerator Services, Mail Stop DO-01-51, 7500 Security Blvd., Baltimore, MD 21244',
        standing: 'use',
        note: 'Medium confidence: from a note quoting form CMS-10114 (02/25).',
        sources: from('W58'),
      },
      {
        kind: 'mail',
        value: 'PO Box 6059, Fargo, ND 58108-6059',
        standing: 'outdated',
        sources: from('W71'),
      },
    ],
    sources: from('W68', 'ngs:1849', 'W12'),
    checked,
    verified: true,
  },
  {
    id: 'mac',
    name: 'Medicare Administrative Contractor (MAC)',
    helpsWith: ['How to fill in an application', 'Status and corrections', 'PTAN'],
    whoCalls: 'Who works on the application. A MAC does not help with I&A logins.',
    before: [
      'Know which MAC serves the state. Where no source names it, look on the CMS website and fill it in for the team.',
      'Have the PECOS Tracking ID and the case number at hand.',
    ],
    ways: [],
    sources: from('W68', 'ngs:123'),
    checked,
    verified: true,
  },
  {
    id: 'irs',
    name: 'IRS business line',
    helpsWith: ['Letter 147C when the CP 575 is lost'],
    whoCalls: 'The organization itself.',
    before: ['Ask EUS whether they accept letter 147C: nobody has published what I&A accepts.'],
    ways: [{ kind: 'phone', value: '800-829-4933', standing: 'use', sources: from('W55') }],
    sources: from('W55'),
    checked,
    verified: true,
  },
  {
    id: 'enterprise-portal',
    name: 'CMS Enterprise Portal help (IDM)',
    helpsWith: ['portal.cms.gov and IDM logins only, not I&A'],
    whoCalls: 'The owner of the IDM login.',
    before: ['Make sure it is about IDM: I&A is another account.'],
    ways: [
      {
        kind: 'phone',
        value: '1-855-267-1515',
        standing: 'verify',
        note: 'Read on an old page.',
        sources: from('W49'),
      },
    ],
    sources: from('W49', 'W68'),
    checked,
    verified: false,
  },
];
