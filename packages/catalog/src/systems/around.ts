import { from } from '../sources.ts';
import type { SystemEntry } from '../systems.ts';

const checked = '2026-11-23';

export const aroundSystems: readonly SystemEntry[] = [
  {
    id: 'idm',
    name: 'IDM',
    what: 'The other CMS login (portal.cms.gov, home.idm.cms.gov), for portals of contractors and cost reports. Not I&A.',
    ours: 'Named only, so that the two are not mixed up.',
    standing: 'outside',
    host: 'home.idm.cms.gov',
    contact: 'enterprise-portal',
    sources: from('W48', 'W52'),
    checked,
  },
  {
    id: 'ngs-online',
    name: 'NGSMedicare.com, NGSConnex, IVR, Medicare University, YouTube, LinkedIn, e-mail updates',
    what: 'Information and portals of the contractor NGS. NGSConnex has its own account, not I&A.',
    ours: 'Named only.',
    standing: 'outside',
    contact: 'mac',
    sources: from('ngs:1851-1929'),
    checked,
  },
  {
    id: 'cms-website',
    name: 'CMS website and MLN',
    what: 'Where CMS announces changes.',
    ours: 'A reminder to watch the notices.',
    standing: 'current',
    sources: from('consultant:318', 'ngs:152'),
    checked,
  },
  {
    id: 'caqh',
    name: 'CAQH ProView',
    what: 'Another credentialing system.',
    ours: 'Out of scope.',
    standing: 'outside',
    sources: from('consultant:109'),
    checked,
  },
  {
    id: 'cms-855',
    name: 'CMS-855 forms',
    what: 'Paper enrollment forms that PECOS mirrors (855A, B, I, O, R, S). The 855R was merged into the 855I.',
    ours: 'Official on the 855 and form type stand in the signing checklist.',
    standing: 'current',
    contact: 'mac',
    sources: from('consultant:127', 'ngs:76', 'W66'),
    checked,
  },
  {
    id: 'irs',
    name: 'IRS',
    what: 'Issues the EIN and, once, the CP 575 that proves it; letter 147C is its usual replacement.',
    ours: '"Have it at hand: yes or no"; the letter itself is never kept.',
    standing: 'current',
    contact: 'irs',
    sources: from('ngs:965', 'W55'),
    checked,
  },
];
