/**
 * A power cut, as near as a process can come to one: the service is frozen at a random moment under load, its files are
 * copied as they lie, it goes on, and the copy is opened elsewhere. Everything acknowledged before must be in it.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../bench/seeded-records.ts';
import { type Acks, compare, type Endured, lanesOf, momentUnderLoad, settle } from './kill.ts';
import { startService } from './process.ts';

export type Cuts = Pick<Endured, 'acknowledged' | 'lost' | 'doubled' | 'faults'> & { readonly cuts: number };

export async function endureCuts(cuts: number, lanes: number, seed: number): Promise<Cuts> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-cuts-'));
  const random = seededRandom(seed);
  const service = await startService(folder);
  const world = await settle(service);
  const acks: Acks = new Map();
  const load = lanesOf(service, world, lanes, [], acks);
  const faults: string[] = [];
  const found = { lost: 0, doubled: 0, faults };
  for (let cut = 0; cut < cuts; cut += 1) {
    await momentUnderLoad(acks, random);
    service.freeze();
    const before = new Map(acks);
    const copy = mkdtempSync(join(tmpdir(), 'clearway-cut-'));
    cpSync(folder, copy, { recursive: true });
    service.thaw();
    const compared = await compare(copy, world, before);
    found.lost += compared.lost;
    found.doubled += compared.doubled;
    faults.push(...compared.faults);
    rmSync(copy, { recursive: true, force: true });
  }
  await service.kill();
  await load;
  rmSync(folder, { recursive: true, force: true });
  return { cuts, acknowledged: acks.size, ...found };
}
