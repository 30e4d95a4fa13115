/** History of people and engagements. */

import { listed, when } from './dates.ts';
import type { Lines } from './history.ts';
import { routeWords } from './names.ts';
import { fieldWords } from './refusals.ts';

export const clientLines: Lines<
  | 'person-added'
  | 'person-edited'
  | 'person-merged'
  | 'person-absorbed'
  | 'client-added'
  | 'client-edited'
  | 'client-assigned'
  | 'client-snoozed'
  | 'contact-set'
  | 'square-not-needed'
  | 'square-needed'
  | 'question-answered'
  | 'route-chosen'
> = {
  'person-added': (change) => `added ${change.name}`,
  'person-edited': (change, name) => `changed ${edited(change)} of ${name(change.record)}`,
  'person-merged': ({ record, into }, name) => `merged ${name(record)} into ${name(into)}`,
  'person-absorbed': ({ record, from }, name) => `took over into ${name(record)} what ${name(from)} held`,
  'client-added': (change) => `added the client ${change.name}`,
  'client-edited': (change) => `changed ${edited(change)}`,
  'client-assigned': ({ owner }, name) =>
    owner ? `gave the client to ${name(owner)}` : 'left the client to nobody',
  'client-snoozed': ({ at, until }) =>
    until ? `put the client aside until ${when(until, at)}` : 'took the client up again',
  'contact-set': ({ person, contact }, name) =>
    contact
      ? `set ${name(person)} as ${contactWords[contact.is]}${contact.writeTo ? ', to whom we write' : ''}`
      : `took ${name(person)} off the contacts`,
  'square-not-needed': ({ square, reason }) => `marked ${squareWords(square)} as not needed: ${reason}`,
  'square-needed': ({ square }) => `marked ${squareWords(square)} as needed`,
  'question-answered': ({ question, answer }, name) =>
    answer
      ? `answered “${name(question)}” with ${name(`${question}.${answer}`)}`
      : `took back the answer to “${name(question)}”`,
  'route-chosen': ({ is, why }) => `chose the way in “${routeWords[is]}”: ${why}`,
};

const contactWords = {
  provider: 'the provider',
  ao: 'the Authorized Official',
  am: 'the Access Manager',
  office: 'contact at the office',
  other: 'a contact',
} as const;

/** "PECOS of the individual". */
export function squareWords(square: string): string {
  const [kind = '', system = ''] = square.split('.');
  return `${system} of the ${kind}`;
}

const envelope = ['id', 'base', 'at', 'catalogue', 'batch', 'record', 'kind'];

/** The fields an edit sets, in words. */
export function edited(change: object): string {
  const fields = Object.keys(change).filter((field) => !envelope.includes(field));
  return fields.length === 0 ? 'nothing' : listed(fields.map(fieldWords));
}
