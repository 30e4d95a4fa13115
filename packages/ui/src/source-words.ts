/** A source in words: the page of the web by its host and path, a text by its file and line, advice as what it is. */
import type { Source } from '@clearway/domain/checklist';

export function sourceWords({ kind, ref }: Source): string {
  switch (kind) {
    case 'web':
      return ref.replace(/^https?:\/\/(www\.)?/, '').replace(/\?.*$/, '');
    case 'seed':
      return `Reference text ${ref.replace(/^(\d+)_.*:(.*)$/, '$1, line $2')}`;
    case 'derived':
      return `Concluded from ${ref}`;
    case 'product':
      return 'Our advice, not a CMS rule';
    case 'unverified':
      return `Not confirmed: ${ref}`;
  }
}
