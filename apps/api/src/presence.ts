/**
 * Who has which client open. True for a moment, so one process keeps it in memory; several over one server keep it in
 * the control database, because the next request of the same person may reach another process (presence-between.ts).
 */
import type { TeamId } from '@clearway/domain/id';
import type { Here, Live } from './live.ts';

/** Said anew every 30 seconds; a little more is waited for before somebody counts as gone. */
export const staysMs = 45_000;

type Said = Here & { readonly until: number };

export type Presence = {
  /** Notes what a member has open (null: nothing) and answers who else has a client open. */
  readonly say: (
    team: TeamId,
    member: string,
    name: string,
    client: string | null,
    now: string,
  ) => Promise<readonly Here[]>;
  readonly here: (team: TeamId, now: string) => Promise<readonly Here[]>;
};

export function openPresence(live: Live): Presence {
  const rooms = new Map<TeamId, Map<string, Said>>();
  const still = (team: TeamId, now: string): readonly Said[] => {
    const room = rooms.get(team) ?? new Map<string, Said>();
    for (const [key, said] of room) if (said.until < Date.parse(now)) room.delete(key);
    return [...room.values()];
  };
  const bare = ({ member, name, client }: Said): Here => ({ member, name, client });
  return {
    here: async (team, now) => still(team, now).map(bare),
    say: async (team, member, name, client, now) => {
      const room = rooms.get(team) ?? new Map<string, Said>();
      rooms.set(team, room);
      const before = room.get(member)?.client ?? null;
      if (client === null) room.delete(member);
      else room.set(member, { member, name, client, until: Date.parse(now) + staysMs });
      const all = still(team, now).map(bare);
      if (before !== client) live.tell(team, { event: 'presence', data: { here: all } });
      return all.filter((one) => one.member !== member);
    },
  };
}
