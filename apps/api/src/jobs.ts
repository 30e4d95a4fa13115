/** What runs by itself: mail, webhooks, digests. Of several processes over the same databases one has the turn. */

import { Cron } from 'croner';
import { takeOver } from './bulk/behind.ts';
import { finishClocks } from './clocks-anew.ts';
import { eachTeam } from './each-team.ts';
import { breath } from './pace.ts';
import { deliverDue } from './reach/deliver.ts';
import { queueChanges } from './reach/hook-changes.ts';
import { postDue } from './reach/plan-team.ts';
import { sendDueMail } from './reach/send-mail.ts';
import { sweep } from './reach/sweep.ts';
import { endTurn, takeTurn } from './reach/turn.ts';
import { eraseRemoved } from './removal/retention.ts';
import type { Service } from './running.ts';
import { openWatch } from './watch.ts';

export type Jobs = { readonly start: () => Promise<void>; readonly stop: () => Promise<void> };
type Parts = Omit<Service, 'jobs'>;

const postDigests = (parts: Parts): Promise<void> =>
  eachTeam(parts, 'digests', (team) => postDue(parts, team));

const eraseOld = (parts: Parts): Promise<void> =>
  eachTeam(parts, 'retention', (team) => eraseRemoved(parts, team));

/** What processes that died left unfinished. */
async function takeUp(parts: Parts): Promise<void> {
  await takeOver(parts);
  await finishClocks(parts);
}

/** Each job, how often, and for how long a turn at it lasts when the process dies. */
const jobs: readonly {
  readonly name: string;
  readonly when: string;
  readonly turnSeconds: number;
  readonly run: (parts: Parts) => Promise<unknown>;
}[] = [
  {
    name: 'hooks',
    when: '*/2 * * * * *',
    turnSeconds: 30,
    run: async (parts) => [await queueChanges(parts), await deliverDue(parts)],
  },
  { name: 'mail', when: '*/5 * * * * *', turnSeconds: 60, run: sendDueMail },
  { name: 'digests', when: '*/5 * * * *', turnSeconds: 900, run: postDigests },
  { name: 'sweep', when: '17 * * * *', turnSeconds: 900, run: sweep },
  { name: 'left behind', when: '*/5 * * * * *', turnSeconds: 20, run: takeUp },
  { name: 'retention', when: '43 3 * * *', turnSeconds: 3600, run: eraseOld },
];

/** The jobs of a service; they begin with `start` and what is under way is waited for by `stop`. */
export function jobsOf(parts: Parts): Jobs {
  const turns = { control: parts.control, now: parts.now, holder: parts.holder };
  const watch = openWatch(parts);
  let crons: Cron[] = [];
  const begin = ({ name, when, turnSeconds, run }: (typeof jobs)[number]) =>
    new Cron(
      when,
      { protect: true, unref: true, catch: (trouble) => parts.report(trouble, `job ${name}`) },
      async () => {
        if (!parts.stopping.aborted && (await takeTurn(turns, name, turnSeconds))) await run(parts);
      },
    );
  /** Each process looks for its own listeners. */
  const beginWatch = () =>
    new Cron(
      '* * * * * *',
      { protect: true, unref: true, catch: (trouble) => parts.report(trouble, 'job watch') },
      watch,
    );
  return {
    start: async () => {
      crons = [...jobs.map(begin), ...(parts.control.local ? [] : [beginWatch()])];
    },
    stop: async () => {
      for (const cron of crons) cron.stop();
      // A bulk change ends after the piece it is at, once the service is stopping.
      while (parts.bulk.size > 0) await breath();
      if (crons.length > 0) await endTurn(turns);
    },
  };
}
