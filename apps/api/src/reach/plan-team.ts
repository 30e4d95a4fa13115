/** The mail of one team that is due: for the dry run, and for the job that sends it. */
import type { Team } from '../db/team/open.ts';
import type { Service } from '../running.ts';
import { settingsOf } from '../team-settings.ts';
import { isTime, localTime } from './local-time.ts';
import { digestFor, type Planned, reminderFor } from './plan.ts';
import { post } from './post.ts';
import { stopAddress } from './stop-mail.ts';
import { receiversOf, workOf } from './work.ts';

type Parts = Pick<Service, 'control' | 'env' | 'cookies' | 'origin' | 'now' | 'random'>;

/** Everything due today, whatever the time of day is. */
export async function planOf(
  parts: Pick<Service, 'control' | 'now'>,
  team: Team,
): Promise<readonly Planned[]> {
  const settings = await settingsOf(team.db);
  const today = localTime(parts.now(), settings['time-zone']).day;
  const plans = [];
  for (const receiver of await receiversOf(parts, team.id)) {
    const work = await workOf(team, receiver.member, parts.now());
    plans.push(digestFor(receiver, work, settings, today), reminderFor(receiver, work, settings, today));
  }
  return plans.filter((plan) => plan !== null);
}

/** Queues what is due, at the team's time of day; what was queued today already is not queued again. */
export async function postDue(parts: Parts, team: Team): Promise<void> {
  const { digest, 'time-zone': zone } = await settingsOf(team.db);
  if (!isTime(localTime(parts.now(), zone).time, digest.at)) return;
  const plans = await planOf(parts, team);
  await post(
    parts,
    plans.map(({ kind, to, subject, body, once }) => {
      const stop = stopAddress(parts, to.member, kind);
      return {
        team: team.id,
        kind,
        to: to.email,
        subject,
        body: `${body}\n--\n${parts.origin}\nNo more of these: ${stop}\n`,
        once,
        stop,
      };
    }),
  );
}
