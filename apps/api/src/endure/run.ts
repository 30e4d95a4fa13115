/**
 * `npm run endure`: kills and freezes the service many times under load and says what came of it. `--kills 200
 * --cuts 50 --lanes 8 --seed 1`. `--processes 4 --changes 200` instead runs several over one double of a libSQL server
 * and kills one in the middle.
 */
import { parseArgs } from 'node:util';
import { endureKills } from './kill.ts';
import { endureCuts } from './power-cut.ts';
import { endureFleet } from './testing-fleet.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    cuts: { type: 'string', default: '50' },
    lanes: { type: 'string', default: '8' },
    processes: { type: 'string' },
    changes: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

async function kills() {
  say(`seed ${values.seed}`);
  const endured = await endureKills({
    kills: Number(values.kills),
    lanes: Number(values.lanes),
    seed: Number(values.seed),
    say,
  });
  say(
    `${endured.kills} kills, ${endured.acknowledged} changes acknowledged: ${endured.lost} lost, ${endured.doubled} doubled.`,
  );
  const cut = await endureCuts(Number(values.cuts), Number(values.lanes), Number(values.seed));
  say(
    `${cut.cuts} power cuts, ${cut.acknowledged} changes acknowledged: ${cut.lost} lost, ${cut.doubled} doubled.`,
  );
  return {
    faults: [...endured.faults, ...cut.faults],
    lost: endured.lost + cut.lost,
    doubled: endured.doubled + cut.doubled,
  };
}

async function fleet(processes: number) {
  const endured = await endureFleet({
    processes,
    lanes: Number(values.lanes),
    changes: Number(values.changes),
  });
  const { acknowledged, seconds, lost, doubled, heard, last } = endured;
  say(
    `${processes} processes, one killed: ${acknowledged} changes acknowledged in ${seconds.toFixed(1)} s, ${Math.round(acknowledged / seconds)} a second: ${lost} lost, ${doubled} doubled; the log ends at ${last}, listeners heard ${heard.join(', ')}.`,
  );
  return endured;
}

const { faults, lost, doubled } = await (values.processes ? fleet(Number(values.processes)) : kills());
for (const fault of faults) say(fault);
say(faults.length === 0 ? 'Chain, records and index rows hold.' : 'The database does not hold.');
if (lost + doubled + faults.length > 0) process.exitCode = 1;
