/**
 * Which MAC serves which state, as far as the sources say. They name almost none: a state that is not here is
 * "not known", and the team fills it in.
 */
import type { Source } from '@clearway/domain/checklist';
import { from } from './sources.ts';

export type Mac = {
  readonly id: string;
  readonly name: string;
  /** Enrollment line, or null when no source gives one. */
  readonly phone: string | null;
  readonly hours: string | null;
  /** Jurisdictions the sources mention. */
  readonly jurisdictions: readonly string[];
  readonly note?: string;
  readonly sources: readonly Source[];
  readonly checked: string;
};

const checked = '2026-11-23';

export const macs: readonly Mac[] = [
  {
    id: 'ngs',
    name: 'National Government Services (NGS)',
    phone: '855-834-5596',
    hours: 'Mon–Fri 8–4 CT, 9–5 ET',
    jurisdictions: ['J6'],
    note: 'The phone is the enrollment line of J6. Others may have another one.',
    sources: from('W8', 'ngs:13'),
    checked,
  },
  {
    id: 'noridian',
    name: 'Noridian',
    phone: null,
    hours: null,
    jurisdictions: ['JE', 'JF'],
    sources: from('W22', 'W23', 'W24'),
    checked,
  },
  {
    id: 'first-coast',
    name: 'First Coast',
    phone: null,
    hours: null,
    jurisdictions: [],
    sources: from('W25', 'W26'),
    checked,
  },
  {
    id: 'palmetto',
    name: 'Palmetto',
    phone: null,
    hours: null,
    jurisdictions: [],
    note: 'One of its pages is that of the enrollment contractor NPE West.',
    sources: from('W27', 'W28'),
    checked,
  },
  {
    id: 'novitas',
    name: 'Novitas',
    phone: null,
    hours: null,
    jurisdictions: ['JL'],
    note: 'JL stands in the address of its page.',
    sources: from('W52'),
    checked,
  },
];

/** State to MAC, each with where it was read. */
export const macByState: Readonly<
  Partial<
    Record<string, { readonly mac: string; readonly note: string; readonly sources: readonly Source[] }>
  >
> = {
  NY: {
    mac: 'ngs',
    note: 'From one sample enrollment on a slide; confirm it. The phone of J6 may not serve it.',
    sources: from('ngs:66', 'ngs:67'),
  },
};

/** The MAC of a state (two capital letters), or null: not known. A team's own entry goes before this. */
export function macOf(state: string): Mac | null {
  const id = macByState[state]?.mac;
  return macs.find((mac) => mac.id === id) ?? null;
}
