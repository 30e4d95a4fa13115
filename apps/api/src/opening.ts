/** Opens everything a service needs, in order, and closes it in the other order. */
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { assemble } from './assemble.ts';
import { openWhole } from './db/control/whole.ts';
import { ownFolder } from './db/folder.ts';
import { homes } from './db/homes.ts';
import { openTeams } from './db/teams.ts';
import type { Env } from './env.ts';
import { openLog, reportTo } from './front/log.ts';
import { openLive } from './live.ts';
import type { Service } from './running.ts';
import { expectFit } from './secret.ts';

const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));

export type Opened = {
  readonly service: Service;
  readonly app: Hono;
  /** Tells open streams to end; the service says it is not ready from here on. */
  readonly beginStop: () => void;
  readonly close: () => Promise<void>;
};

/** Takes the data folder, opens and migrates the control database. `now` is the service's clock. */
export async function openService(env: Env, now: () => string, demo: boolean): Promise<Opened> {
  const log = openLog(env.log);
  const release = env.control ? () => {} : await ownFolder(env.data);
  const control = await openWhole(homes(env).control);
  const live = openLive();
  const report = reportTo(log);
  const teams = openTeams({ control, homeOf: homes(env).team, live, now, report });
  const stopping = new AbortController();
  const service = assemble({
    env,
    log,
    control,
    teams,
    live,
    now,
    random,
    report,
    stopping: stopping.signal,
    demo,
  });
  const close = async () => {
    await service.jobs.stop();
    await teams.close();
    control.close();
    release();
  };
  await expectFit(control, service.cookies.secret).catch(async (trouble: unknown) => {
    await close();
    throw trouble;
  });
  return { service, app: createApp(service), beginStop: () => stopping.abort(), close };
}
