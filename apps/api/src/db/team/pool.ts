/** The databases of the teams: opened at first use, at most 64 at a time; one in use is never closed. */
import type { TeamId } from '@clearway/domain/id';
import { openLetGo } from './let-go.ts';
import type { Team } from './open.ts';

export type Teams = {
  /** Runs `work` with the team's handle; it stays open at least that long. */
  readonly use: <T>(id: TeamId, work: (team: Team) => Promise<T>) => Promise<T>;
  /** Closes a team's handle, e.g. before its database is erased. */
  readonly forget: (id: TeamId) => Promise<void>;
  /** Waits until nobody uses the team's database, closes it and takes it away. */
  readonly erase: (id: TeamId) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Held = { readonly opening: Promise<Team>; uses: number; free?: () => void };

/** Most open handles. */
const handleLimit = 64;

type Shelf = ReturnType<typeof openShelf>;

/** What is open, in the order of use. */
function openShelf(open: (id: TeamId) => Promise<Team>) {
  const held = new Map<TeamId, Held>();
  const forget = async (id: TeamId): Promise<void> => {
    const one = held.get(id);
    held.delete(id);
    await one?.opening.then(({ db }) => db.close());
  };
  const take = (id: TeamId): Held => {
    const one = held.get(id) ?? { opening: open(id), uses: 0 };
    held.delete(id);
    held.set(id, one);
    one.opening.catch(() => held.delete(id));
    return one;
  };
  return { held, forget, take };
}

/** The handles used longest ago go first; the map keeps the order of use. */
async function makeRoom({ held, forget }: Shelf, limit: number, closed: () => void): Promise<void> {
  const idle = [...held].filter(([, { uses }]) => uses === 0);
  for (const [id] of idle.slice(0, Math.max(0, held.size - limit))) {
    await forget(id);
    closed();
  }
}

/** The pool over `open`; `takeAway` is what becomes of an erased team's database. */
export function poolOf(
  open: (id: TeamId) => Promise<Team>,
  takeAway: (team: Team) => Promise<void>,
  limit = handleLimit,
  closed: () => void = openLetGo(),
): Teams {
  const shelf = openShelf(open);
  return {
    forget: shelf.forget,
    use: async (id, work) => {
      const one = shelf.take(id);
      one.uses += 1;
      try {
        return await work(await one.opening);
      } finally {
        one.uses -= 1;
        if (one.uses === 0) one.free?.();
        if (shelf.held.size > limit) await makeRoom(shelf, limit, closed);
      }
    },
    erase: async (id) => {
      const one = shelf.take(id);
      const team = await one.opening;
      if (one.uses > 0) await new Promise<void>((free) => Object.assign(one, { free }));
      shelf.held.delete(id);
      await takeAway(team);
    },
    close: async () => {
      await Promise.all([...shelf.held.keys()].map(shelf.forget));
    },
  };
}
