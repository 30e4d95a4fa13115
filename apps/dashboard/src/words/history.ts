/** A line of history: what was done, without the author's name. */
import { stepById } from '@clearway/catalog/checklists';
import { questionById } from '@clearway/catalog/questions';
import { historyLine } from '@clearway/catalog/sentences/history';
import type { HistoryEntry } from '@clearway/contract/clients';
import { changeShape } from '@clearway/domain/change';
import type { View } from '@clearway/domain/client';
import { kindWords } from './changes.ts';

/** Names of everything a change can mention: records of the view, members, steps, questions and answers. */
function namer(view: View | null, memberOf: (id: string) => string): (id: string) => string {
  const records = view
    ? [
        view.client,
        view.individual,
        view.organization,
        ...Object.values(view.people),
        ...Object.values(view.firms),
      ]
    : [];
  return (id) => {
    if (id.startsWith('mb_')) return memberOf(id);
    if (id === 'cms') return 'CMS';
    const [question, answer] = id.split('.');
    const asked = questionById(question ?? '');
    if (asked && answer) return asked.answers.find((one) => one.id === answer)?.words ?? answer;
    return (
      records.find((record) => record?.id === id)?.name ??
      stepById(id)?.title ??
      asked?.ask ??
      (/^[a-z]{2}_/.test(id) ? 'somebody' : id)
    );
  };
}

/** "marked the request as sent (PECOS 4417-22)." */
export function historyWords(
  entry: HistoryEntry,
  view: View | null,
  memberOf: (id: string) => string,
): string {
  const change = changeShape.safeParse(entry.change);
  if (entry.redacted || !change.success)
    return `${lower(kindWords(entry.kind))}${entry.redacted ? ' (text redacted)' : ''}`;
  return historyLine(change.data, '', namer(view, memberOf)).trim();
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
