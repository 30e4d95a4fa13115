/** The real service as its own process: started, killed, started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url));

export type Service = {
  readonly origin: string;
  readonly data: string;
  /** As a crash or a power cut would: no chance to say goodbye. */
  readonly kill: () => Promise<void>;
  /** Again, on the same data; `clock` moves its hands. */
  readonly start: (clock?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** All it printed. */
  readonly printed: () => string;
};

export type Wanted = {
  /** The instant the service believes it is at its first start; it then runs on. */
  readonly clock?: string;
  readonly demo?: boolean;
  readonly env?: Readonly<Record<string, string>>;
};

async function answers(origin: string, child: ChildProcess, printed: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The service ended while starting:\n${printed()}`);
    const reply = await fetch(`${origin}/readyz`).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export async function runService(wanted: Wanted = {}): Promise<Service> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'clearway-paths-'));
  let began = Date.now();
  let set = wanted.clock;
  const printed: string[] = [];
  let child: ChildProcess | null = null;

  // A restart keeps the shifted clock going, as a real clock would.
  const clock = () => set && new Date(Date.parse(set) + Date.now() - began).toISOString();
  const env = () => ({
    ...process.env,
    PORT: String(port),
    CLEARWAY_DATA: data,
    CLEARWAY_SIGN_UP: 'open',
    ...(set ? { CLEARWAY_CLOCK: clock() } : {}),
    ...wanted.env,
  });

  const start = async (anew?: string) => {
    if (anew) [set, began] = [anew, Date.now()];
    child = spawn(process.execPath, [main, ...(wanted.demo ? ['--demo'] : [])], {
      env: env(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (piece: Buffer) => printed.push(piece.toString()));
    child.stderr?.on('data', (piece: Buffer) => printed.push(piece.toString()));
    await answers(origin, child, () => printed.join(''));
  };
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
    child = null;
  };
  const stop = async () => {
    await end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  };

  // A path that fails stops nothing; its worker process ends, and the service with it.
  process.once('exit', () => child?.kill('SIGKILL'));
  await start();
  return { origin, data, start, stop, kill: () => end('SIGKILL'), printed: () => printed.join('') };
}
