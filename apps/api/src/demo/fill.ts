/** Fills the demo team: the story is written, then told through the one write path. */
import { dayOf } from '@clearway/domain/day';
import type { MemberId } from '@clearway/domain/id';
import type { Asker } from '../asker.ts';
import type { Team } from '../db/team/open.ts';
import type { Service } from '../running.ts';
import { openCast } from './cast.ts';
import * as begun from './clients-begun.ts';
import * as blocked from './clients-blocked.ts';
import * as ready from './clients-ready.ts';
import * as shared from './clients-sharing.ts';
import { openGroundwork } from './groundwork.ts';
import { ourFirm } from './our-firm.ts';
import { openPaths } from './paths.ts';
import { openScript } from './script.ts';

type Colleague = { readonly member: MemberId; readonly name: string };

export type Told = ReturnType<typeof demoStory>[number];

/** 24 clients as if the team had worked for months, as changes in the order they happened. */
export function demoStory(
  { now, random }: Pick<Service, 'now' | 'random'>,
  asker: Pick<Asker, 'member' | 'name'>,
  colleagues: readonly Colleague[],
) {
  const script = openScript(now(), random);
  const of = (index: number) => colleagues[index]?.member ?? asker.member;
  const members = { maya: asker.member, dev: of(0), rosa: of(1) };
  const { firm, ours } = ourFirm(script, members, asker.name);
  const team = { ...members, firm };
  const stage = {
    script,
    team,
    ours,
    cast: openCast(script, team),
    path: openPaths(script, team),
    ground: openGroundwork(script),
  };
  for (const stories of [shared, ready, blocked, begun])
    for (const tell of Object.values(stories)) tell(stage);
  return script.changes().map(({ by, at, change }) => ({
    author: { by, permission: 'owner', via: 'dashboard' } as const,
    at,
    change,
  }));
}

/** Writes a story, a day at a time, so that lists know when each client was touched; throws when a change of it is refused. */
export async function tellStory({ writer }: Pick<Team, 'writer'>, told: readonly Told[]): Promise<void> {
  for (const day of Map.groupBy(told, ({ at }) => dayOf(at)).values()) {
    const { verdicts } = await writer.changeAll(day);
    const refused = verdicts.find((verdict) => !verdict.accepted);
    if (refused) throw new Error(`A change of the demo was refused: ${JSON.stringify(refused)}`);
  }
}

/** Tells the demo team its story. */
export async function fillDemo(
  service: Service,
  asker: Asker,
  colleagues: readonly Colleague[],
): Promise<void> {
  const told = demoStory(service, asker, colleagues);
  await service.teams.use(asker.team, (team) => tellStory(team, told));
}
