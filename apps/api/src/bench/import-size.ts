/** How long an import of many rows takes, from the request to its verdicts. */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { withCheckDigit } from '@clearway/domain/npi';
import { openHouse } from './house.ts';

export type Imported = {
  readonly rows: number;
  readonly dryMs: number;
  readonly realMs: number;
  readonly stallMs: number;
  readonly changes: number;
};

const npi = (number: number) => withCheckDigit(`2${String(number).padStart(8, '0')}`);

function sheet(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const group = Math.floor(index / 10);
    return `Client ${index},Dr Number ${index},${npi(index)},Group ${group},${npi(5_000_000 + group)},MD,tag,Some note`;
  });
  return ['Client,Provider,NPI,Group,Group NPI,State,Tags,Notes', ...lines].join('\n');
}

export async function importOf(rows: number): Promise<Imported> {
  const house = await openHouse();
  const path = { teamId: house.team };
  const body = { import: newId('import', cryptoRandom), csv: sheet(rows) };
  const dry = performance.now();
  await house.api.import({ path, body: { ...body, mode: 'dry-run' } });
  const dryMs = performance.now() - dry;
  const stall = monitorEventLoopDelay({ resolution: 1 });
  stall.enable();
  const real = performance.now();
  const reply = await house.api.import({ path, body: { ...body, mode: 'real' } });
  const realMs = performance.now() - real;
  stall.disable();
  await house.close();
  return { rows: reply.counts.new, dryMs, realMs, stallMs: stall.max / 1e6, changes: reply.sequence };
}
