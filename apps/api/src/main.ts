/** Reads the environment, opens the service, listens. The only real clock is here. */
import { enableCompileCache } from 'node:module';
import { diskAdvice } from './db/disk-trouble.ts';
import { serverAdvice } from './db/server-trouble.ts';
import { type Env, readEnv } from './env.ts';
import { whyNotListening } from './listening.ts';
import { giveUpAfter, onStop } from './stopping.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The clock: real, or begun at CLEARWAY_CLOCK and running from there. */
function clockOf({ clock }: Env): () => string {
  const shift = clock === null ? 0 : Date.parse(clock) - Date.now();
  return () => new Date(Date.now() + shift).toISOString();
}

function fail(trouble: unknown): never {
  const why = trouble instanceof Error ? trouble.message : String(trouble);
  process.stderr.write(`${diskAdvice(trouble) ?? serverAdvice(trouble) ?? why}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  // From the second start on nothing is compiled; so the rest is imported after this line.
  enableCompileCache();
  const [{ serve }, { greet }, { openService }] = await Promise.all([
    import('@hono/node-server'),
    import('./greeting.ts'),
    import('./opening.ts'),
  ]);
  // What the service writes is for its own user only.
  process.umask(0o077);
  const env = readEnv(process.env);
  const { app, service, beginStop, close } = await openService(
    env,
    clockOf(env),
    process.argv.includes('--demo'),
  );
  const server = serve({ fetch: app.fetch, hostname: env.host, port: env.port }, ({ port }) => {
    greet(service, port, say).then(service.jobs.start).catch(fail);
  });
  server.on('error', (trouble) => fail(whyNotListening(trouble, env)));
  onStop(async () => {
    beginStop();
    giveUpAfter(5000);
    await new Promise((done) => server.close(done));
    await close();
  });
}

start().catch(fail);
