import { from } from '../sources.ts';
import type { SystemEntry } from '../systems.ts';

const checked = '2026-11-23';

export const retiredSystems: readonly SystemEntry[] = [
  {
    id: 'ehr',
    name: 'EHR Incentive Program (Promoting Interoperability)',
    what: 'A CMS incentive site. From 1 October 2023 the site is gone, its function is removed from I&A and pending requests for it are rejected.',
    ours: 'Shown as retired, never a required function; a warning when somebody mentions it.',
    standing: 'retired',
    replacedBy:
      'The program had been renamed Promoting Interoperability before. The sources name nothing in I&A that took its place: there is nothing to request.',
    sources: from('ngs:188', 'ngs:1668'),
    checked,
  },
  {
    id: 'iacs',
    name: 'IACS (Individuals Authorized Access to CMS Computer Services)',
    what: 'An older CMS login. Never part of I&A.',
    ours: 'Its registration is kept as a labelled legacy checklist, never offered by itself.',
    standing: 'retired',
    replacedBy: 'EIDM from 2015, then IDM from January 2021. For PECOS and NPPES it is I&A.',
    sources: from('iacs:3', 'W50', 'W51', 'W52'),
    checked,
  },
  {
    id: 'eidm',
    name: 'EIDM',
    what: 'The CMS login between IACS and IDM.',
    ours: 'Named only.',
    standing: 'retired',
    replacedBy: 'IDM, January 2021.',
    sources: from('W50', 'W51', 'W52'),
    checked,
  },
  {
    id: 'cms-applications-login',
    name: 'CMS Applications Login page',
    what: 'Where IACS users signed in to their application.',
    ours: 'Nothing: legacy.',
    standing: 'retired',
    replacedBy: 'Retired with IACS; not needed for I&A.',
    sources: from('iacs:43', 'W52'),
    checked,
  },
  {
    id: 'gentran',
    name: 'Gentran mailbox, contract and organization numbers',
    what: 'Data an IACS application could ask for.',
    ours: 'A hint in the legacy checklist; nothing is kept.',
    standing: 'retired',
    replacedBy: 'Not needed for I&A.',
    sources: from('iacs:9', 'iacs:14'),
    checked,
  },
];
