/** `npm run endure`: kills the service many times under load and says what came of it. `--kills 200 --lanes 8 --seed 1`. */
import { parseArgs } from 'node:util';
import { endureKills } from './kill.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '8' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

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
for (const fault of endured.faults) say(fault);
say(endured.faults.length === 0 ? 'Chain, records and index rows hold.' : 'The database does not hold.');
if (endured.lost + endured.doubled + endured.faults.length > 0) process.exitCode = 1;
