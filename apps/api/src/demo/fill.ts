/** Fills the demo team: the story is written, then told through the one write path. */
import type { MemberId } from '@clearway/domain/id';
import type { Asker } from '../asker.ts';
import type { Service } from '../running.ts';
import { openCast } from './cast.ts';
import { clocksRunning, greenClinic, oseiFamily, readyOnes } from './clients.ts';
import { stuck, underWay } from './clients-blocked.ts';
import { ourFirm } from './our-firm.ts';
import { openPaths } from './paths.ts';
import { openScript } from './script.ts';

type Colleague = { readonly member: MemberId; readonly name: string };

/** Writes 24 clients as if the team had worked for months; throws when a change of the story is refused. */
export async function fillDemo(
  service: Service,
  asker: Asker,
  colleagues: readonly Colleague[],
): Promise<void> {
  const now = service.now();
  const script = openScript(now, service.random);
  const of = (index: number) => colleagues[index]?.member ?? asker.member;
  const members = { maya: asker.member, dev: of(0), rosa: of(1) };
  const { firm, ours } = ourFirm(script, members, asker.name);
  const team = { ...members, firm };
  const stage = { script, team, ours, cast: openCast(script, team), path: openPaths(script, team) };
  for (const tell of [readyOnes, oseiFamily, greenClinic, clocksRunning, stuck, underWay]) tell(stage);
  await service.teams.use(asker.team, async ({ writer }) => {
    for (const { by, at, change } of script.changes()) {
      const { verdicts } = await writer.change({ by, permission: 'owner', via: 'dashboard' }, [change], at);
      const refused = verdicts.find((verdict) => !verdict.accepted);
      if (refused) throw new Error(`The demo's ${change.kind} was refused: ${JSON.stringify(refused)}`);
    }
  });
}
