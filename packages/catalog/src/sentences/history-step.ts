/** History of steps, findings and records. */
import { blockWords } from './block-reasons.ts';
import { when } from './dates.ts';
import { findingWords } from './findings.ts';
import type { Lines } from './history.ts';
import { waitsOnWords } from './states.ts';

export const stepLines: Lines<
  | 'step-ticked'
  | 'step-unticked'
  | 'step-started'
  | 'step-waiting'
  | 'step-blocked'
  | 'step-not-needed'
  | 'finding-settled'
  | 'record-removed'
  | 'record-restored'
  | 'undone'
> = {
  'step-ticked': ({ at, step, how, on, trackingId }, name) =>
    `ticked “${name(step)}” as ${how === 'said' ? 'told to us' : 'seen'} on ${when(on, at)}${trackingId ? ` (${trackingId})` : ''}`,
  'step-unticked': ({ step }, name) => `took the tick off “${name(step)}”`,
  'step-started': ({ step }, name) => `began “${name(step)}”`,
  'step-waiting': ({ at, step, waitsOn, until }, name) =>
    `set “${name(step)}” to waiting on ${waitsOnWords[waitsOn]}${until ? ` until ${when(until, at)}` : ''}`,
  'step-blocked': ({ at, step, reason, since, system }, name) =>
    `marked “${name(step)}” as blocked since ${when(since, at)}${system ? ` for ${system}` : ''}: ${blockWords[reason].label}`,
  'step-not-needed': ({ step, reason }, name) => `marked “${name(step)}” as not needed: ${reason}`,
  'finding-settled': ({ finding }) => `settled a finding: ${settled(finding)}`,
  'record-removed': ({ record }, name) => `removed ${name(record)}`,
  'record-restored': ({ record }, name) => `brought back ${name(record)}`,
  undone: () => 'took back a change',
};

/** The sentence of the finding's code, its slots left out; the code itself for one we do not know. */
function settled(key: string): string {
  const code = key.slice(key.indexOf('.') + 1);
  const known = Object.entries(findingWords).find(([one]) => one === code)?.[1];
  return known ? known.check.replace(/\.$/, '') : code;
}
