/** A few checklists of the catalogue's shape, so that rules about steps can be tried. For tests only. */
import type { Checklist, Step } from './checklist.ts';

type Given = Pick<Step, 'id'> & Partial<Step>;

const steps = (given: readonly Given[], home: Step['home'], section: Step['section']): readonly Step[] =>
  given.map((one, at) => ({
    code: one.id,
    title: one.id,
    home,
    section,
    who: ['credentialer'],
    screens: [],
    labels: [],
    do: [],
    atHand: [],
    proof: '',
    trouble: [],
    after: at > 0 ? [given[at - 1]?.id ?? ''] : [],
    sources: [],
    checked: '2026-11-23',
    ...one,
  }));

/** A checklist whose steps follow one another. */
export const aChecklist = (
  over: Partial<Omit<Checklist, 'steps'>> & { readonly steps: readonly Given[] },
): Checklist => ({
  id: 'some-list',
  procedure: 'P99',
  title: '',
  intro: '',
  section: 'connection',
  home: 'profile',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client'] },
  ...over,
  steps: steps(over.steps, over.home ?? 'profile', over.section ?? 'connection'),
});

export const someChecklists: readonly Checklist[] = [
  aChecklist({
    id: 'set-up-mfa',
    section: 'mfa',
    home: 'person',
    steps: [{ id: 'mfa-open' }, { id: 'mfa-record' }],
  }),
  aChecklist({
    id: 'we-ask',
    appliesTo: { kinds: ['individual', 'organization'], whose: ['client'], routes: ['we-ask', 'paper'] },
    steps: [
      { id: 'conn-consent', home: 'client' },
      { id: 'conn-submit', who: ['firm-ao'], records: 'connection-requested', screens: ['ia-conn-open'] },
      { id: 'conn-tell', records: 'client-told' },
      {
        id: 'app-approve',
        who: ['provider', 'ao', 'am'],
        records: 'connection-answered',
        screens: ['ia-home-pending-sur'],
      },
      { id: 'ver-status', records: 'connection-answered', screens: ['ia-conn-list'] },
    ],
  }),
  aChecklist({
    id: 'they-add',
    appliesTo: { kinds: ['individual', 'organization'], whose: ['client'], routes: ['they-add'] },
    steps: [
      { id: 'sur-ask', records: 'connection-expected' },
      {
        id: 'sur-submit',
        who: ['provider', 'ao', 'am'],
        records: 'connection-requested',
        screens: ['ia-conn-review-surrogate'],
      },
      {
        id: 'sur-we-approve',
        who: ['firm-ao'],
        records: 'connection-answered',
        screens: ['ia-home-pending-prov'],
      },
    ],
  }),
  aChecklist({
    id: 'sign-application',
    section: 'sign',
    home: 'client',
    steps: [
      { id: 'sgn-submit', clock: 'e-signature' },
      { id: 'sgn-sign', who: ['signer'], clock: 'e-signature', screens: ['pe-sign'] },
      { id: 'sgn-check' },
    ],
  }),
];
