import { type SystemEntry, systemEntries } from '../systems.ts';
import { line, page, sourceLine } from './lines.ts';

/** Every system and body the work meets, and what took the place of those that are gone. */
export const printSystems = (): string =>
  page(
    'Systems and bodies',
    'Current ones, those outside, and those that are retired.',
    systemEntries.map(systemLines),
  );

const systemLines = (entry: SystemEntry): readonly string[] => [
  `## ${entry.name} (${entry.standing})`,
  '',
  ...line('What it is', entry.what),
  ...line('What Clearway does for it', entry.ours),
  ...line('Type', entry.host),
  ...line('Replaced by', entry.replacedBy),
  ...line('Call', entry.contact),
  sourceLine(entry.sources),
];
