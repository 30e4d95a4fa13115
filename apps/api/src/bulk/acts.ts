/** What a bulk change does to one client, as drafts of changes; none when there is nothing to do. */
import type { BulkAct } from '@clearway/contract/jobs';
import type { Client } from '@clearway/domain/client';
import type { Connection } from '@clearway/domain/connection';
import type { Draft } from '@clearway/domain/draft';
import { isId } from '@clearway/domain/id';
import type { Profile } from '@clearway/domain/profile';

/** A client with its profiles, merged ones followed. */
export type Subject = { readonly client: Client; readonly profiles: readonly Profile[] };

type Of<K extends BulkAct['is']> = Extract<BulkAct, { is: K }>;

const acts: { readonly [K in BulkAct['is']]: (act: Of<K>, subject: Subject) => readonly Draft[] } = {
  assign: ({ owner }, { client }) => {
    if ((client.owner ?? null) === owner) return [];
    return owner === null || isId('member', owner)
      ? [{ kind: 'client-assigned', record: client.id, owner }]
      : [];
  },
  snooze: ({ until }, { client }) =>
    (client.snoozed?.until ?? null) === until ? [] : [{ kind: 'client-snoozed', record: client.id, until }],
  tag: ({ add, remove }, { client }) => {
    const tags = [...new Set([...client.tags, ...add])].filter((tag) => !remove.includes(tag));
    const same = tags.length === client.tags.length && tags.every((tag) => client.tags.includes(tag));
    return same ? [] : [{ kind: 'client-edited', record: client.id, tags }];
  },
  told: ({ channel, on }, { profiles }) =>
    profiles.flatMap((profile): readonly Draft[] => {
      const connections = Object.values(profile.connections)
        .filter(waits)
        .map(({ id }) => id);
      return connections.length > 0
        ? [{ kind: 'client-told', record: profile.id, connections, channel, on }]
        : [];
    }),
  remove: (_act, { client }) => (client.removed ? [] : [{ kind: 'record-removed', record: client.id }]),
};

/** Asked for or expected, and nobody has answered. */
const waits = (one: Connection) =>
  !one.answer && (one.requestedOn !== undefined || one.expectedOn !== undefined);

function run<K extends BulkAct['is']>(is: K, act: Of<K>, subject: Subject): readonly Draft[] {
  return acts[is](act, subject);
}

export const draftsOf = (act: BulkAct, subject: Subject): readonly Draft[] => run(act.is, act, subject);
