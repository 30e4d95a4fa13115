/** Who has which client open. Lives in memory only: it is true for a moment and belongs in no database. */
import type { TeamId } from '@clearway/domain/id';
import type { Here, Live } from './live.ts';

/** Said anew every 30 seconds; a little more is waited for before somebody counts as gone. */
const staysMs = 45_000;

type Said = Here & { readonly until: number };

export type Presence = {
  /** Notes what a member has open (null: nothing) and answers who else has a client open. */
  readonly say: (
    team: TeamId,
    member: string,
    name: string,
    client: string | null,
    now: string,
  ) => readonly Here[];
  readonly here: (team: TeamId, now: string) => readonly Here[];
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
    here: (team, now) => still(team, now).map(bare),
    say: (team, member, name, client, now) => {
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
