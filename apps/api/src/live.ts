/** Who listens to which team, and what they are told. A hint says that something moved; what moved is pulled. */
import type { TeamId } from '@clearway/domain/id';

export type LiveEvent =
  | { readonly event: 'sequence'; readonly data: { readonly sequence: number } }
  | {
      readonly event: 'job';
      readonly data: { readonly job: string; readonly done: number; readonly total: number };
    }
  | { readonly event: 'presence'; readonly data: { readonly here: readonly Here[] } }
  /** The listener is not of the team any more; the stream ends. */
  | { readonly event: 'end'; readonly data: Record<never, never> };
/** A member who has a client open. */
export type Here = { readonly member: string; readonly name: string; readonly client: string };
export type Listener = { readonly member: string; readonly hear: (event: LiveEvent) => void };

export type Live = {
  readonly tell: (team: TeamId, event: LiveEvent) => void;
  /** Listens until the returned function is called. */
  readonly listen: (team: TeamId, listener: Listener) => () => void;
  /** Ends the streams of a member who may not listen any more. */
  readonly dismiss: (team: TeamId, member: string) => void;
  readonly listeners: (team: TeamId) => number;
  /** Open streams of one member here. */
  readonly ofMember: (team: TeamId, member: string) => number;
  /** Teams somebody listens to here. */
  readonly teams: () => readonly TeamId[];
};

export function openLive(): Live {
  const rooms = new Map<TeamId, Set<Listener>>();
  const room = (team: TeamId): ReadonlySet<Listener> => rooms.get(team) ?? new Set();
  return {
    tell: (team, event) => {
      for (const listener of [...room(team)]) listener.hear(event);
    },
    listen: (team, listener) => {
      rooms.set(team, (rooms.get(team) ?? new Set()).add(listener));
      return () => {
        const left = rooms.get(team);
        left?.delete(listener);
        if (left?.size === 0) rooms.delete(team);
      };
    },
    dismiss: (team, member) => {
      for (const listener of [...room(team)])
        if (listener.member === member) listener.hear({ event: 'end', data: {} });
    },
    listeners: (team) => room(team).size,
    ofMember: (team, member) => [...room(team)].filter((one) => one.member === member).length,
    teams: () => [...rooms.keys()],
  };
}
