/** How long an import of many rows takes, from the request to its verdicts, and how long it holds up everybody else. */
import { rmSync } from 'node:fs';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { withCheckDigit } from '@clearway/domain/npi';
import { pathIn } from './acts.ts';
import { fill } from './filled.ts';
import { guestOf } from './guest.ts';
import { startOn } from './started.ts';

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
  const filled = await fill(0);
  const started = await startOn(filled.folder);
  const guest = guestOf(started.origin, filled.cookie);
  const send = async (mode: 'dry-run' | 'real') => {
    const begun = performance.now();
    const body = { import: newId('import', cryptoRandom), csv: sheet(rows), mode };
    const reply: unknown = JSON.parse(await guest.post(pathIn(filled, '/imports'), body));
    // cast: the reply of call import
    return { took: performance.now() - begun, ...(reply as { counts: { new: number }; sequence: number }) };
  };
  const dry = await send('dry-run');
  await started.ask('watch');
  const real = await send('real');
  const stallMs = await started.ask('longest stall');
  await started.stop();
  rmSync(filled.folder, { recursive: true, force: true });
  return { rows: real.counts.new, dryMs: dry.took, realMs: real.took, stallMs, changes: real.sequence };
}
