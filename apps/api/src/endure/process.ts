/** The service as a process of its own, to be killed and started again on the same data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Running = {
  readonly origin: string;
  /** Ends it as a power cut would: no signal handler runs. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Stops it in the middle of whatever it does, and lets it go on. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Tells what was loaded before it something, and waits until it says so. */
  readonly tell: (message: object) => Promise<void>;
  /** Memory it holds, in bytes. */
  readonly memory: () => number;
};

const main = join(import.meta.dirname, '../main.ts');

const ended = (child: ChildProcess) =>
  new Promise<void>((gone) =>
    child.exitCode !== null || child.signalCode !== null ? gone() : child.once('exit', () => gone()),
  );

const residentOf = (pid: number | undefined): number =>
  1024 * Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

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

/** Starts it and waits until it listens, on a port of the system's choice. `before` is loaded into it first; `said` is where its errors go. */
export async function startService(
  folder: string,
  more: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
  said: 'inherit' | 'ignore' = 'inherit',
): Promise<Running> {
  const child = spawn(process.execPath, [...before.flatMap((file) => ['--import', file]), main], {
    env: {
      ...process.env,
      PORT: '0',
      CLEARWAY_DATA: folder,
      CLEARWAY_LOG: 'silent',
      CLEARWAY_SIGN_UP: 'open',
      // What is endured is the load, so nobody is slowed down.
      CLEARWAY_CALLS_PER_MINUTE: '0',
      ...more,
    },
    stdio: ['ignore', 'pipe', said, 'ipc'],
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
    tell: (message) =>
      new Promise((told) => {
        child.once('message', () => told());
        child.send(message);
      }),
    memory: () => residentOf(child.pid),
  };
}
