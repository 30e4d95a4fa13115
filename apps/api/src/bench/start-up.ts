/** How long the service takes until it is ready, and the memory it holds when idle. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Start = { readonly readyMs: number; readonly idleMb: number | null };
const port = 8803;

async function once(folder: string): Promise<Start> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], {
    env: { ...process.env, PORT: String(port), CLEARWAY_DATA: folder, CLEARWAY_LOG: 'silent' },
    stdio: 'ignore',
  });
  const ready = async (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ready())) await new Promise((turn) => setTimeout(turn, 5));
  const readyMs = performance.now() - begun;
  await new Promise((turn) => setTimeout(turn, 1000));
  const idleMb = memoryOf(child.pid);
  child.kill('SIGTERM');
  await new Promise((gone) => child.once('exit', gone));
  return { readyMs, idleMb };
}

/** Resident memory in MB; null where the platform does not tell. */
function memoryOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
}

/** The second start, with what the first compiled. */
export async function startOf(): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-start-'));
  await once(folder);
  const second = await once(folder);
  rmSync(folder, { recursive: true, force: true });
  return second;
}
