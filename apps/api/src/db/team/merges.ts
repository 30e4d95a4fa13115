/** Which records were merged into which. Links in the index tables point to the survivor, so that no query has to follow. */
import { isPerson, isProfile } from '@clearway/domain/decided';
import type { Database, Statement } from '../database.ts';
import type { Held } from './record.ts';

export type Merges = {
  /** The record that counts for an id; itself when it was never merged. */
  readonly survivorOf: (id: string) => string;
  /** True while no record of the team was ever merged. */
  readonly none: () => boolean;
  /** Takes in what these records say of themselves. */
  readonly follow: (records: Iterable<Held>) => void;
  /** Brings the links to where they lead now, after what `follow` took in last. */
  readonly statements: () => readonly Statement[];
  /** Records whose links moved with what `follow` took in last: where they led before and lead now. */
  readonly ends: () => readonly string[];
  readonly reload: () => Promise<void>;
  /** Takes in records that another process wrote, whose links it has moved already. */
  readonly learn: (records: Iterable<Held>) => void;
};

/** At most this many merges are followed; a ring in damaged rows ends there. */
const furthest = 20;
const links = [
  ['client_profile', 'profile'],
  ['client_person', 'person'],
  ['profile_person', 'person'],
  ['named', 'record'],
] as const;

type Into = ReadonlyMap<string, string>;

/** The ids that merges lead to from this one, nearest first. */
function pathFrom(into: Into, id: string): readonly string[] {
  const path: string[] = [];
  for (let now = into.get(id); now !== undefined && path.length < furthest; now = into.get(now))
    path.push(now);
  return path;
}

const survivorIn = (into: Into, id: string): string => pathFrom(into, id).at(-1) ?? id;

/** The id and all that lead through it. */
const doublesIn = (into: Into, id: string): readonly string[] => [
  id,
  ...[...into.keys()].filter((other) => other !== id && pathFrom(into, other).includes(id)),
];

const targetOf = ({ value }: Held): string | undefined =>
  value && (isPerson(value) || isProfile(value)) ? value.mergedInto : undefined;

const mergedRecords =
  "SELECT id, value ->> 'mergedInto' AS target FROM record WHERE id IN (SELECT record FROM named WHERE survivor <> record)";

async function read(db: Database): Promise<readonly (readonly [string, string])[]> {
  const rows = await db.read({ sql: mergedRecords });
  return rows.map((row) => [String(row['id']), String(row['target'])] as const);
}

async function readInto(db: Database, into: Map<string, string>): Promise<void> {
  const all = await read(db);
  into.clear();
  for (const [id, target] of all) into.set(id, target);
}

export async function mergesOf(db: Database): Promise<Merges> {
  const into = new Map(await read(db));
  const moved = new Set<string>();
  const ends = new Set<string>();

  const follow = (one: Held) => {
    const target = targetOf(one);
    if (into.get(one.id) === target) return;
    moved.add(one.id);
    ends.add(survivorIn(into, one.id));
    if (target) into.set(one.id, target);
    else into.delete(one.id);
    ends.add(survivorIn(into, one.id));
  };

  return {
    survivorOf: (id) => survivorIn(into, id),
    none: () => into.size === 0 && moved.size === 0,
    ends: () => [...ends],
    reload: () => readInto(db, into),
    learn: (records) => {
      for (const one of records) follow(one);
      for (const news of [moved, ends]) news.clear();
    },
    follow: (records) => {
      moved.clear();
      ends.clear();
      for (const one of records) follow(one);
    },
    statements: () =>
      [...moved]
        .flatMap((id) => doublesIn(into, id))
        .flatMap((id) =>
          links.map(([table, column]) => ({
            sql: `UPDATE ${table} SET survivor = ? WHERE ${column} = ?`,
            args: [survivorIn(into, id), id],
          })),
        ),
  };
}
