/** The report about a page that was not recognised: ids of our own and what its author adds. It is a text file they save; nothing is sent. */
import { catalogueVersion } from '@clearway/catalog/edition';
import type { Seen } from '@clearway/domain/screen';

export const reportFile = 'clearway-screen-report.txt';

/** What the report begins with; every word may be changed. */
export function reportOf(seen: Seen | null): string {
  return [
    'A portal page that was not recognised.',
    `Catalogue: ${catalogueVersion}`,
    `Path pattern: ${seen?.path ?? 'none'}`,
    `Current tab: ${seen?.tab ?? 'none'}`,
    `Phrases seen: ${seen?.phrases.join(', ') || 'none'}`,
    'Which page it is, in my words: ',
  ].join('\n');
}
