/**
 * Index rows made anew by other clocks. A turn stands from before the clocks change until the last row is made, so that
 * the rows are finished by another process, or after the next start, when this one dies meanwhile.
 */
import { newId } from '@clearway/domain/id';
import type { Team } from './db/team/open.ts';
import { byItself } from './each-team.ts';
import { keptSeconds, keptTurn, leftTurns, whileKept } from './reach/left-turns.ts';
import { takeTurn } from './reach/turn.ts';
import type { Service } from './running.ts';

type Parts = Pick<Service, 'control' | 'teams' | 'now' | 'holder' | 'random' | 'report'>;

/** Runs `change`, which writes other clocks, and makes the index rows by them. */
export async function clocksAnew(parts: Parts, team: Team, change: () => Promise<void>): Promise<void> {
  const turn = keptTurn('clocks', team.id, newId('job', parts.random));
  await takeTurn(parts, turn, keptSeconds);
  await change();
  await settle(parts, team, turn);
}

const settle = (parts: Parts, team: Team, turn: string) =>
  whileKept(parts, turn, async () => {
    await team.clocksChanged();
    return true;
  });

/** Finishes what processes that died left. */
export async function finishClocks(parts: Parts): Promise<void> {
  for (const { turn, team } of await leftTurns(parts, 'clocks'))
    if (await takeTurn(parts, turn, keptSeconds))
      await byItself(parts, 'index rows by other clocks', team, () =>
        parts.teams.use(team, (open) => settle(parts, open, turn)),
      );
}
