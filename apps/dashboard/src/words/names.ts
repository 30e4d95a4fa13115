/** Names for the ids that sentences carry: records of a view, members, steps, questions and answers. */
import { stepById } from '@clearway/catalog/checklists';
import { questionById } from '@clearway/catalog/questions';
import type { View } from '@clearway/domain/client';

type Named = { readonly id: string; readonly name: string };
export type Name = (id: string) => string;

/** Connections are named by their system, so that a line says "PECOS" and not "2 connections". */
const connectionsOf = (view: View): readonly Named[] =>
  [view.individual, view.organization].flatMap((profile) =>
    Object.values(profile?.connections ?? {}).map(({ id, system }) => ({ id, name: system })),
  );

export const namedIn = (view: View): readonly Named[] => [
  ...[
    view.client,
    view.individual,
    view.organization,
    ...Object.values(view.people),
    ...Object.values(view.firms),
  ].filter((record) => record !== undefined),
  ...connectionsOf(view),
];

/** What nobody here knows by name is "somebody"; a code of ours stays as it is. */
export function namer(records: readonly Named[], memberOf: Name): Name {
  return (id) => {
    if (id.startsWith('mb_')) return memberOf(id);
    const [question = '', answer] = id.split('.');
    const asked = questionById(question);
    if (asked && answer) return asked.answers.find((one) => one.id === answer)?.words ?? answer;
    const known = records.find((record) => record.id === id)?.name ?? stepById(id)?.title ?? asked?.ask;
    return known ?? (/^[a-z]{2}_/.test(id) ? 'somebody' : id);
  };
}
