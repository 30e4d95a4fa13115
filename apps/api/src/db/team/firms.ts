/**
 * A team may work through several firms of its own; a client of one firm counts only that firm's connections. So the
 * squares of a profile are kept once for any of our firms ('') and once for each firm a client of it names.
 */
import { isClient, isProfile } from '@clearway/domain/decided';
import type { Database } from '../database.ts';
import type { Draft } from './deciding.ts';
import type { Records } from './known.ts';
import type { Held } from './record.ts';

export type Firms = {
  readonly of: (profile: string) => readonly string[];
  /** Learns the firms of the profiles that the draft touches. */
  readonly follow: (draft: Draft, records: Records, survivorOf: (id: string) => string) => Promise<void>;
};

/** Firms that clients name, by profile. Most teams have one firm and name none: then nothing is asked. */
export async function firmsInUse(db: Database): Promise<Firms> {
  const named = new Map<string, Set<string>>();
  const rows = await db.read({ sql: "SELECT DISTINCT survivor, firm FROM client_profile WHERE firm <> ''" });
  const learn = (profile: string, firm: string) =>
    named.set(profile, (named.get(profile) ?? new Set()).add(firm));
  for (const row of rows) learn(String(row['survivor']), String(row['firm']));
  return {
    of: (profile) => ['', ...(named.get(profile) ?? [])],
    follow: async (draft, records, survivorOf) => {
      for (const [profile, firm] of [...draft.after.values()].flatMap((held) =>
        wishes(held, named, survivorOf),
      )) {
        if (named.get(profile)?.has(firm)) continue;
        learn(profile, firm);
        await reindexed(profile, draft, records);
      }
    },
  };
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
  const { firm, individual, organization } = value;
  return [individual, organization].flatMap((profile) =>
    profile ? [[survivorOf(profile), firm] as const] : [],
  );
}

/** A profile that gets a firm must have its rows written again, although nothing in it moved. */
async function reindexed(profile: string, draft: Draft, records: Records): Promise<void> {
  if (draft.after.has(profile)) return;
  if (records.get(profile) === undefined) await records.load([profile]);
  const held = records.get(profile);
  if (held) draft.again.add(held);
}
