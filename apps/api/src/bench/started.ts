/** The service as `npm start` runs it, in a process of its own, with a probe in it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { benchNow } from './house.ts';
import type { Ask, Told } from './probe.ts';

export type Started = {
  readonly origin: string;
  readonly readyMs: number;
  readonly ask: (ask: Ask) => Promise<number>;
  readonly stop: () => Promise<void>;
};

const here = import.meta.dirname;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

const settings = {
  CLEARWAY_LOG: 'silent',
  CLEARWAY_SIGN_UP: 'open',
  CLEARWAY_CLOCK: benchNow,
} as const;

/** Starts it on a data folder and waits until it is ready. */
export async function startOn(folder: string): Promise<Started> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = fork(join(here, '../main.ts'), {
    execArgv: [...process.execArgv, '--import', join(here, 'probe.ts')],
    env: { ...process.env, ...settings, PORT: String(port), CLEARWAY_DATA: folder },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const isReady = () =>
    fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error('The service ended before it was ready.');
    await new Promise((turn) => setTimeout(turn, 5));
  }
  const readyMs = performance.now() - begun;
  return {
    origin,
    readyMs,
    ask: async (ask) => {
      const told = once(child, 'message');
      child.send(ask);
      // cast: the probe sends nothing else
      return ((await told)[0] as Told).figure;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
