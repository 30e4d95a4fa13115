/**
 * A team may work through several firms of its own; a client of one firm counts only that firm's connections. So the
 * squares of a profile are kept once for any of our firms ('') and once for each firm a client of it names.
 */
import { isClient, isProfile } from '@clearway/domain/decided';
import type { Database, Statement } from '../database.ts';
import type { Draft } from './draft.ts';
import type { Records } from './known.ts';
import type { Held } from './record.ts';

export type Firms = {
  readonly of: (profile: string) => readonly string[];
  /** Those known before `follow` learned from the draft. */
  readonly before: (profile: string) => readonly string[];
  /** Learns the firms of the profiles that the draft touches, and asks for their rows to be made again. */
  readonly follow: (draft: Draft, records: Records, survivorOf: (id: string) => string) => Promise<void>;
  /** Whether `follow` learned something that is only true once its draft is kept. */
  readonly learned: () => boolean;
  readonly reload: () => Promise<void>;
  /** Takes in records that another process wrote, with their squares. */
  readonly learn: (records: readonly Held[], survivorOf: (id: string) => string) => void;
  /** Takes the squares away that no client names any more. */
  readonly statements: (draft: Draft, survivorOf: (id: string) => string) => readonly Statement[];
};

const firmsNamed = "SELECT DISTINCT survivor, firm FROM client_profile WHERE firm <> ''";

async function eachNamed(db: Database, learn: (profile: string, firm: string) => void): Promise<void> {
  for (const row of await db.read({ sql: firmsNamed })) learn(String(row['survivor']), String(row['firm']));
}

/** Firms that clients name, by profile. Most teams have one firm and name none: then nothing is asked. */
export async function firmsInUse(db: Database): Promise<Firms> {
  const named = new Map<string, Set<string>>();
  const fresh = new Set<string>();
  const learn = (profile: string, firm: string) =>
    named.set(profile, (named.get(profile) ?? new Set()).add(firm));
  await eachNamed(db, learn);
  const of = (profile: string) => ['', ...(named.get(profile) ?? [])];
  return {
    of,
    learned: () => fresh.size > 0,
    reload: async () => {
      named.clear();
      fresh.clear();
      await eachNamed(db, learn);
    },
    learn: (records, survivorOf) => {
      for (const [profile, firm] of records.flatMap((held) => wishes(held, named, survivorOf)))
        learn(profile, firm);
    },
    before: (profile) => of(profile).filter((firm) => !fresh.has(`${profile} ${firm}`)),
    follow: async (draft, records, survivorOf) => {
      fresh.clear();
      for (const [profile, firm] of [...draft.after.values()].flatMap((held) =>
        wishes(held, named, survivorOf),
      )) {
        if (named.get(profile)?.has(firm)) continue;
        learn(profile, firm);
        fresh.add(`${profile} ${firm}`);
        await reindexed(profile, draft, records);
      }
    },
    statements: (draft, survivorOf) => {
      if (named.size === 0) return [];
      const held = [...draft.after.values(), ...draft.before.values()];
      const profiles = new Set(held.flatMap((one) => (one ? profilesOf(one) : [])).map(survivorOf));
      return [{ sql: unnamed, args: [JSON.stringify([...profiles])] }];
    },
  };
}

const unnamed = `
  DELETE FROM part WHERE record IN (SELECT value FROM json_each(?)) AND firm <> ''
    AND NOT EXISTS (SELECT 1 FROM client_profile l WHERE l.survivor = part.record AND l.firm = part.firm)`;

function profilesOf({ id, value }: Pick<Held, 'id' | 'value'>): readonly string[] {
  if (!value || !isClient(value)) return [id];
  return [value.individual, value.organization].flatMap((profile) => profile ?? []);
}

/** Profile and firm for each firm a client names, and for those a merged profile brings to its survivor. */
function wishes(
  { id, value }: Held,
  named: ReadonlyMap<string, ReadonlySet<string>>,
  survivorOf: (id: string) => string,
): readonly (readonly [string, string])[] {
  if (!value) return [];
  if (isProfile(value) && value.mergedInto)
    return [...(named.get(id) ?? [])].map((firm) => [survivorOf(id), firm]);
  if (!isClient(value) || !value.firm) return [];
  const { firm } = value;
  return profilesOf({ id, value }).map((profile) => [survivorOf(profile), firm] as const);
}

/** A profile that gets a firm must have its rows written again, although nothing in it moved. */
async function reindexed(profile: string, draft: Draft, records: Records): Promise<void> {
  if (draft.after.has(profile)) return;
  if (records.get(profile) === undefined) await records.load([profile]);
  const held = records.get(profile);
  if (held) draft.again.add(held);
}
