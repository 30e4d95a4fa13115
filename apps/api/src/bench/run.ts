/**
 * `npm run bench`: seeded data, every figure as a ratio in one run against the raw libSQL client doing the same durable
 * work. Prints the table; `--write` puts it into docs/performance.md. `--sizes 1000,10000` and `--quick` make it shorter.
 * `--bulk 50000`
 * instead takes one team of that many clients through everything, and prints what docs/scale.md tells; with
 * `--data FOLDER --seconds 200` in pieces: the same command goes on where the last one ended. `--teams 100` makes that
 * many small teams and says what a service that has them costs.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { bulkAt } from './bulk-size.ts';
import { importOf } from './import-size.ts';
import { teamsAt } from './many-teams.ts';
import { type Measures, measure } from './measures.ts';
import { report } from './report.ts';
import { startOf } from './start-up.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rows: { type: 'string', default: '10000' },
    bulk: { type: 'string' },
    teams: { type: 'string' },
    data: { type: 'string' },
    seconds: { type: 'string' },
  },
});

async function bulk(clients: number): Promise<void> {
  process.stdout.write(`| what | count | seconds | highest memory |\n| --- | --- | --- | --- |\n`);
  const kept = {
    ...(values.data ? { data: values.data } : {}),
    ...(values.seconds ? { seconds: Number(values.seconds) } : {}),
  };
  await bulkAt({ clients, ...kept }, ({ what, count, seconds, peakMb }) => {
    process.stdout.write(`| ${what} | ${count} | ${seconds.toFixed(1)} | ${peakMb} MB |\n`);
  });
}

async function everything(): Promise<void> {
  const all: Measures[] = [];
  const loadBefore = loadavg()[0] ?? 0;
  for (const size of values.sizes.split(',').map(Number)) {
    process.stdout.write(`measuring ${size} clients …\n`);
    all.push(await measure(size, values.quick));
  }
  process.stdout.write(`importing ${values.rows} rows …\n`);
  const imported = await importOf(Number(values.rows));
  process.stdout.write('starting …\n');
  const start = await startOf();
  process.stdout.write(report({ all, imported, start, loadBefore, quick: values.quick }, values.write));
}

async function teams(count: number): Promise<void> {
  const { clients, what } = await teamsAt(count, values.data);
  process.stdout.write(`| ${count} teams of ${clients} clients | |\n| --- | --- |\n`);
  for (const [name, figure] of Object.entries(what))
    process.stdout.write(`| ${name} | ${figure.toFixed(figure < 10 ? 1 : 0)} |\n`);
}

if (values.teams) await teams(Number(values.teams));
else await (values.bulk ? bulk(Number(values.bulk)) : everything());
