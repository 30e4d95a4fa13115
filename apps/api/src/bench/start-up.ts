/** How long the service takes until it is ready, and the memory it holds when idle. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOn } from './started.ts';

export type Start = { readonly readyMs: number; readonly idleMb: number };

async function once(folder: string): Promise<Start> {
  const { readyMs, ask, stop } = await startOn(folder);
  await new Promise((turn) => setTimeout(turn, 2000));
  const idleMb = await ask('memory');
  await stop();
  return { readyMs, idleMb };
}

/** The second start, with what the first compiled. */
export async function startOf(): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-start-'));
  await once(folder);
  const second = await once(folder);
  rmSync(folder, { recursive: true, force: true });
  return second;
}
