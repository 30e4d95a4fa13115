/** Reads the environment, takes the data folder, opens the databases, listens. The only real clock and randomness are here. */
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { assemble } from './assemble.ts';
import { openControl } from './db/control/open.ts';
import { ownFolder } from './db/folder.ts';
import { homes } from './db/homes.ts';
import { openTeams } from './db/teams.ts';
import { startDemo } from './demo/start.ts';
import { type Env, readEnv } from './env.ts';
import { openLog, reportTo } from './front/log.ts';
import { openLive } from './live.ts';
import { setUpPath } from './set-up.ts';
import { giveUpAfter, onStop } from './stopping.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The clock: real, or begun at CLEARWAY_CLOCK and running from there. */
function clockOf({ clock }: Env): () => string {
  const shift = clock === null ? 0 : Date.parse(clock) - Date.now();
  return () => new Date(Date.now() + shift).toISOString();
}

async function start(): Promise<void> {
  // What the service writes is for its own user only.
  process.umask(0o077);
  const env = readEnv(process.env);
  const log = openLog(env.log);
  const release = env.control ? () => {} : await ownFolder(env.data);
  const control = await openControl(homes(env).control);
  const live = openLive();
  const teams = openTeams({ control, homeOf: homes(env).team, live });
  const stopping = new AbortController();
  const parts = {
    env,
    log,
    control,
    teams,
    live,
    now: clockOf(env),
    random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
    report: reportTo(log),
  };
  const demo = process.argv.includes('--demo');
  const service = assemble({ ...parts, stopping: stopping.signal, demo });
  const app = createApp(service);
  const server = serve(
    { fetch: app.fetch, hostname: env.host, port: env.port },
    ({ port }) => void greet(port),
  );

  const greet = async (port: number) => {
    const address = env.publicUrl ?? `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${port}`;
    say(`Clearway is at ${address}`);
    if (env.clock !== null) say(`Clock shifted to ${env.clock} (CLEARWAY_CLOCK)`);
    if (demo) await startDemo(service, say);
    const path = demo ? null : await setUpPath(service);
    if (path !== null) say(`Nobody has an account yet. Make the first one here, once: ${address}${path}`);
    await service.jobs.start();
  };

  onStop(async () => {
    stopping.abort();
    giveUpAfter(5000);
    await Promise.all([new Promise((done) => server.close(done)), service.jobs.stop()]);
    await teams.close();
    control.close();
    release();
  });
}

start().catch((trouble: unknown) => {
  process.stderr.write(`${trouble instanceof Error ? trouble.message : String(trouble)}\n`);
  process.exit(1);
});
