/** The home page, alone and with requests that wait for an answer. The order of the columns says who asks whom. */
import type { Phrase, Screen } from '@clearway/domain/screen';

export const homePhrases: readonly Phrase[] = [
  { id: 'my-pending-connections', text: 'My Pending Connections' },
  { id: 'total-pending-providers', text: 'Total Pending Providers' },
  { id: 'total-pending-surrogates', text: 'Total Pending Surrogates' },
  { id: 'surrogate-then-provider', text: 'Surrogate Provider PECOS', loose: true },
  { id: 'provider-then-surrogate', text: 'Provider Surrogate PECOS', loose: true },
  { id: 'asking-to-authorize', text: 'asking you to authorize them as a Surrogate' },
  { id: 'asked-you-to-work', text: 'requested you (or your organization) to work on their behalf' },
];

export const homeScreens: readonly Screen[] = [
  {
    id: 'ia-home',
    code: 'IA_HOME',
    title: 'Home',
    system: 'I&A',
    paths: ['ia'],
    must: ['my-pending-connections'],
    oneOf: [['total-pending-providers', 'total-pending-surrogates']],
    mustNot: [],
    source: 'ngs:1127-1163',
    checked: '2026-11-25',
  },
  {
    id: 'ia-home-pending-sur',
    code: 'IA_HOME_PENDING_SUR',
    title: 'Home: somebody asks to be surrogate',
    system: 'I&A',
    paths: ['ia'],
    must: ['my-pending-connections'],
    oneOf: [
      ['total-pending-providers', 'total-pending-surrogates', 'asking-to-authorize'],
      ['surrogate-then-provider', 'asking-to-authorize'],
    ],
    mustNot: ['provider-then-surrogate', 'asked-you-to-work'],
    source: 'ngs:1355-1372, ngs:1589',
    checked: '2026-11-25',
  },
  {
    id: 'ia-home-pending-prov',
    code: 'IA_HOME_PENDING_PROV',
    title: 'Home: a provider asks us to work for them',
    system: 'I&A',
    paths: ['ia'],
    must: ['my-pending-connections'],
    oneOf: [
      ['total-pending-providers', 'total-pending-surrogates', 'asked-you-to-work'],
      ['provider-then-surrogate', 'asked-you-to-work'],
    ],
    mustNot: ['surrogate-then-provider', 'asking-to-authorize'],
    source: 'ngs:1583-1589',
    checked: '2026-11-25',
  },
];
