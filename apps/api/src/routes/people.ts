/** Persons, profiles and duplicates. */
import { isProfile } from '@clearway/domain/decided';
import type { Answers } from '../answers.ts';
import { idsIn } from '../db/team/known.ts';
import type { Team } from '../db/team/open.ts';
import { linesOf } from '../db/team/read/clients.ts';
import { duplicatesOf } from '../db/team/read/duplicates.ts';
import { historyOf } from '../db/team/read/history.ts';
import { survivors } from '../db/team/read/linked.ts';
import {
  clientsWith,
  namedPage,
  partsOfRecord,
  personLines,
  profileLines,
  squaresOf,
} from '../db/team/read/people.ts';
import { envelopeText, type Held, heldOf } from '../db/team/record.ts';
import { namesIn } from '../members.ts';
import { notFound } from '../problem.ts';
import type { Service } from '../running.ts';
import { JsonText, withList } from '../text-answer.ts';

const firstHistory = 50;

async function recordOf({ db }: Team, id: string, kind: Held['kind']): Promise<Held> {
  const [row] = await db.read({
    sql: 'SELECT * FROM record WHERE id = ? AND kind = ? AND value IS NOT NULL',
    args: [id, kind],
  });
  if (!row) throw notFound();
  return heldOf(row);
}

/** What both pages show: the clients, and the history of the record itself. */
async function around(team: Team, service: Service, what: 'person' | 'profile', id: string) {
  const now = service.now();
  const { rows, count } = await clientsWith(team.db, what, id);
  const { entries, older } = await historyOf(
    team.db,
    { records: [id], limit: firstHistory },
    await namesIn(service, team.id),
  );
  return {
    sequence: team.writer.head().sequence,
    now,
    clients: await linesOf(team.db, rows, now),
    clientCount: count,
    history: entries,
    olderHistory: older,
  };
}

/** The record first, then those it names and, for a person, the profiles that name them. */
async function recordsAround({ db }: Team, held: Held): Promise<string[]> {
  const own = await survivors(db, [held.id]);
  const named = idsIn(JSON.stringify(held.value)).filter((id) => id !== held.id);
  const naming = await db.read({
    sql: `SELECT r.* FROM profile_person h JOIN record r ON r.id = h.profile WHERE h.survivor = ? LIMIT 200`,
    args: [held.id],
  });
  const firms = await db.read({
    sql: "SELECT r.* FROM named n JOIN record r ON r.id = n.record WHERE n.ours = 1 AND n.kind = 'organization'",
  });
  const rows = [...own, ...(await survivors(db, named)), ...naming, ...firms];
  return [...new Map(rows.map((row) => [row['id'], row])).values()].map(envelopeText);
}

export const peopleAnswers = {
  persons: async ({ team, query, service }) => {
    const { rows, next, total } = await namedPage(team.db, { ...query, kinds: ['person'] });
    return { lines: await personLines(team.db, rows, service.now()), next, total };
  },

  person: async ({ team, path, service }) => {
    const held = await recordOf(team, path['personId'] ?? '', 'person');
    const rows = await team.db.read({
      sql: `SELECT r.* FROM record r WHERE r.kind = 'profile' AND r.id IN (
        SELECT profile FROM profile_person WHERE survivor = ?1
        UNION SELECT record FROM change WHERE record LIKE 'pf\\_%' ESCAPE '\\' AND kind = 'role-recorded' AND payload ->> 'person' = ?1) LIMIT 200`,
      args: [held.id],
    });
    const roles = rows.map(heldOf).flatMap(({ id, value }) => {
      if (!value || !isProfile(value)) return [];
      const role = value.roles[held.id];
      if (!role) return [];
      return [
        {
          profile: id,
          name: value.name,
          role: role.role,
          status: role.status,
          official: role.official ?? null,
          on: role.on,
        },
      ];
    });
    const merged = await team.db.read({
      sql: 'SELECT record, name FROM named WHERE survivor = ? AND record <> ?',
      args: [held.id, held.id],
    });
    const rest = {
      ...(await around(team, service, 'person', held.id)),
      roles,
      merged: merged.map((row) => ({ id: String(row['record']), name: String(row['name']) })),
    };
    return new JsonText(withList(rest, 'records', await recordsAround(team, held)));
  },

  profiles: async ({ team, query, service }) => {
    const kinds = query.kind ? [query.kind] : ['individual', 'organization'];
    const { rows, next, total } = await namedPage(team.db, { ...query, kinds });
    return { lines: await profileLines(team.db, rows, service.now()), next, total };
  },

  profile: async ({ team, path, service }) => {
    const held = await recordOf(team, path['profileId'] ?? '', 'profile');
    const squares = squaresOf(await partsOfRecord(team.db, held.id), held.id, service.now());
    const rest = { ...(await around(team, service, 'profile', held.id)), squares };
    return new JsonText(withList(rest, 'records', await recordsAround(team, held)));
  },

  duplicates: async ({ team }) => duplicatesOf(team.db),
} satisfies Partial<Answers>;
