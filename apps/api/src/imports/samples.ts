/** The demo's clients as an import of their own: each plainly a sample, and all taken back by one undo, as any import is. */
import type { ImportReply } from '@clearway/contract/imports';
import type { Change } from '@clearway/domain/change';
import type { Id } from '@clearway/domain/id';
import type { Asker } from '../asker.ts';
import type { Team } from '../db/team/open.ts';
import { demoStory, type Told, tellStory } from '../demo/fill.ts';
import { malformed } from '../problem.ts';
import type { Service } from '../running.ts';

/** What an import of samples says in place of a sheet's headings; lists of imports know it by this. */
const heading = 'Sample clients';
const mark = ' (sample)';

/** Everything that has a name says what it is; one undo knows all of it by its batch. */
function marked(change: Change, batch: Id<'import'>): Change {
  const own = { ...change, batch };
  switch (own.kind) {
    case 'client-added':
      return { ...own, name: own.name + mark, tags: [...(own.tags ?? []), 'sample'] };
    case 'profile-added':
    case 'person-added':
      return { ...own, name: own.name + mark };
    default:
      return own;
  }
}

const counted = (told: readonly Told[], kind: string, profile?: string) =>
  told.filter(
    ({ change }) =>
      change.kind === kind && (!profile || ('profileKind' in change && change.profileKind === profile)),
  ).length;

type Loading = {
  readonly service: Service;
  readonly team: Team;
  readonly asker: Asker;
  readonly id: Id<'import'>;
};

/** Puts them into a team that has no client. Sent again, it says the same and writes nothing. */
export async function loadSamples({ service, team, asker, id }: Loading): Promise<ImportReply> {
  const told = demoStory(service, asker, []).map((one) => ({ ...one, change: marked(one.change, id) }));
  const reply = replyOf(id, told);
  const [before] = await team.db.read({ sql: 'SELECT 1 FROM import WHERE id = ?', args: [id] });
  if (!before) {
    const [client] = await team.db.read({ sql: 'SELECT 1 FROM client_line LIMIT 1' });
    if (client) throw malformed('samples', 'are for a team without clients.');
    // First, so that an undo finds it even where the rest was cut short.
    await team.db.write([
      {
        sql: 'INSERT INTO import (id, at, author, headings, mapping, counts) VALUES (?, ?, ?, ?, ?, ?)',
        args: [
          id,
          service.now(),
          asker.member,
          heading,
          JSON.stringify(reply.mapping),
          JSON.stringify(reply.counts),
        ],
      },
    ]);
    await tellStory(team, told);
  }
  return { ...reply, sequence: team.writer.head().sequence };
}

const replyOf = (id: string, told: readonly Told[]): ImportReply => ({
  mode: 'real',
  import: id,
  mapping: { [heading]: 'ignore' },
  remembered: false,
  refusedColumns: [],
  rows: [],
  proposals: [],
  counts: {
    new: counted(told, 'client-added'),
    update: 0,
    same: 0,
    refused: 0,
    people: counted(told, 'person-added'),
    individuals: counted(told, 'profile-added', 'individual'),
    organizations: counted(told, 'profile-added', 'organization'),
  },
  sequence: 0,
});
