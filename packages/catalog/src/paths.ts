/**
 * Where the screens live (fact base 5.1). I&A and NPPES share a host; the longest path that fits decides. Documents
 * and help pages have patterns of their own so that no screen is found in them.
 */
import type { PathPattern } from '@clearway/domain/screen';

export const paths: readonly PathPattern[] = [
  { id: 'ia', host: 'nppes.cms.hhs.gov', path: '/IAWeb' },
  { id: 'ia-documents', host: 'nppes.cms.hhs.gov', path: '/IAWebContent' },
  { id: 'nppes-help', host: 'nppes.cms.hhs.gov', path: '/webhelp' },
  { id: 'nppes', host: 'nppes.cms.hhs.gov', path: '/' },
  { id: 'pecos-help', host: 'pecos.cms.hhs.gov', path: '/pecos/help-main' },
  { id: 'pecos', host: 'pecos.cms.hhs.gov', path: '/' },
];
