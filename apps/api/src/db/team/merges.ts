/** Which records were merged into which. Links in the index tables point to the survivor, so that no query has to follow. */
import { isPerson, isProfile } from '@clearway/domain/decided';
import type { Database, Statement } from '../database.ts';
import type { Held } from './record.ts';

export type Merges = {
  /** The record that counts for an id; itself when it was never merged. */
  readonly survivorOf: (id: string) => string;
  /** Takes in what these records say of themselves. */
  readonly follow: (records: Iterable<Held>) => void;
  /** Brings the links to where they lead now, after what `follow` took in last. */
  readonly statements: () => readonly Statement[];
  /** Records whose links moved with what `follow` took in last: where they led before and lead now. */
  readonly ends: () => readonly string[];
  readonly reload: () => Promise<void>;
};

/** At most this many merges are followed; a ring in damaged rows ends there. */
const furthest = 20;
const links = [
  ['client_profile', 'profile'],
  ['client_person', 'person'],
  ['profile_person', 'person'],
  ['named', 'record'],
] as const;

export async function mergesOf(db: Database): Promise<Merges> {
  const into = new Map<string, string>();
  const moved = new Set<string>();
  const ends = new Set<string>();

  const reload = async () => {
    const sql =
      "SELECT id, value ->> 'mergedInto' AS target FROM record WHERE id IN (SELECT record FROM named WHERE survivor <> record)";
    into.clear();
    moved.clear();
    for (const row of await db.read({ sql })) into.set(String(row['id']), String(row['target']));
  };
  await reload();

  const survivorOf = (id: string): string => {
    let now = id;
    for (let step = 0; step < furthest && into.has(now); step += 1) now = into.get(now) ?? now;
    return now;
  };

  /** All ids that lead through this one. */
  const doublesOf = (id: string): readonly string[] => [
    id,
    ...[...into.keys()].filter((other) => other !== id && leadsThrough(other, id)),
  ];
  const leadsThrough = (from: string, through: string): boolean => {
    let now = from;
    for (let step = 0; step < furthest && into.has(now); step += 1) {
      now = into.get(now) ?? now;
      if (now === through) return true;
    }
    return false;
  };

  return {
    survivorOf,
    reload,
    ends: () => [...ends],
    follow: (records) => {
      moved.clear();
      ends.clear();
      for (const { id, value } of records) {
        const target = value && (isPerson(value) || isProfile(value)) ? value.mergedInto : undefined;
        if (into.get(id) === target) continue;
        moved.add(id);
        ends.add(survivorOf(id));
        if (target) into.set(id, target);
        else into.delete(id);
        ends.add(survivorOf(id));
      }
    },
    statements: () =>
      [...moved].flatMap(doublesOf).flatMap((id) =>
        links.map(([table, column]) => ({
          sql: `UPDATE ${table} SET survivor = ? WHERE ${column} = ?`,
          args: [survivorOf(id), id],
        })),
      ),
  };
}
