import { type Contact, contacts, type Way } from '../contacts.ts';
import { type Mac, macByState, macs } from '../macs.ts';
import { line, lines, page, sourceLine, sourceWords } from './lines.ts';

/** Whom to call: every value with its standing and source, and the contractor of each state a source names. */
export const printContacts = (): string =>
  page('Whom to call', 'Values that are outdated or wrong stay, marked, so that nobody falls for them.', [
    ...contacts.map(contactLines),
    ['## Which contractor (MAC) serves which state', '', ...stateLines()],
    ...macs.map(macLines),
  ]);

const contactLines = (contact: Contact): readonly string[] => [
  `## ${contact.name}${contact.verified ? '' : ' (confirm it first)'}`,
  '',
  ...lines('Helps with', contact.helpsWith),
  ...line('Who calls', contact.whoCalls),
  ...lines('Before you call', contact.before),
  ...contact.ways.map(wayLine),
  sourceLine(contact.sources),
];

const wayLine = ({ kind, value, standing, note, sources }: Way): string =>
  `- ${kind}: ${value} (${standing})${note ? ` ${note}` : ''} [${sources.map(sourceWords).join('; ')}]`;

function stateLines(): readonly string[] {
  const named = Object.entries(macByState).flatMap(([state, entry]) =>
    entry ? [`- ${state}: ${entry.mac}. ${entry.note} [${entry.sources.map(sourceWords).join('; ')}]`] : [],
  );
  return [...named, '- Every other state: not known. The team fills it in.'];
}

const macLines = ({ name, phone, hours, jurisdictions, note, sources }: Mac): readonly string[] => [
  `### ${name}`,
  '',
  ...line('Enrollment line', phone ?? 'not known'),
  ...line('Hours', hours ?? 'not known'),
  ...line('Jurisdictions the sources name', jurisdictions.join(', ') || 'none'),
  ...line('Note', note),
  sourceLine(sources),
];
