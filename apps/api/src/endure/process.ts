/** The service as a process of its own, to be killed and started again on the same data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export type Running = {
  readonly origin: string;
  /** Ends it as a power cut would: no signal handler runs. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Stops it in the middle of whatever it does, and lets it go on. */
  readonly freeze: () => void;
  readonly thaw: () => void;
};

const main = join(import.meta.dirname, '../main.ts');

const ended = (child: ChildProcess) =>
  new Promise<void>((gone) =>
    child.exitCode !== null || child.signalCode !== null ? gone() : child.once('exit', () => gone()),
  );

/** The port the service says it listens on. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const port = /Clearway is at http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port) found(port);
    });
    child.once('exit', () => fail(new Error(`The service ended before it listened: ${said}`)));
  });
}

/** Starts it and waits until it listens, on a port of the system's choice. */
export async function startService(
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PORT: '0',
      CLEARWAY_DATA: folder,
      CLEARWAY_LOG: 'silent',
      CLEARWAY_SIGN_UP: 'open',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = (signal: 'SIGKILL' | 'SIGTERM') => async () => {
    child.kill(signal);
    await ended(child);
  };
  return {
    origin: `http://127.0.0.1:${await portOf(child)}`,
    kill: end('SIGKILL'),
    stop: end('SIGTERM'),
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
  };
}
