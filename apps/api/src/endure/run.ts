/**
 * `npm run endure`: puts the service through what a year brings, and says what came of it. All of it when nothing is
 * named, else what is: `-- --kills 50 --disk 10 --seed 7`. `--lanes` is how many send at once. The same seed makes the
 * same choices, so that a long form can be run in parts: `--kills 50 --seed 1`, `--kills 50 --seed 2`, or the fuzz by
 * time: `--fuzz 100000 --seconds 200 --seed 3`.
 */
import { parseArgs } from 'node:util';
import { type Came, type Form, forms } from './forms.ts';

const { values } = parseArgs({
  options: {
    ...Object.fromEntries(Object.keys(forms).map((name) => [name, { type: 'string' as const }])),
    lanes: { type: 'string', default: '8' },
    changes: { type: 'string', default: '100' },
    help: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '86400' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
});
const given: Readonly<Record<string, unknown>> = values;
const say = (line: string) => process.stdout.write(`${line}\n`);

if (values.help) {
  for (const [name, { size, what }] of Object.entries(forms)) say(`--${name} ${size}  ${what}`);
  say(
    '--seed, --lanes, --changes, --seconds; nothing named: all of it. docs/endurance.md says what must hold.',
  );
  say('panel --spells 1000 --seed 1 --seconds 200  the side panel in Chromium');
  process.exit(0);
}

const named = Object.entries(forms).filter(([name]) => given[name] !== undefined);
say(`seed ${values.seed}`);
const outcomes: Came[] = [];
for (const [name, form] of named.length > 0 ? named : Object.entries(forms))
  outcomes.push(await one(name, form));
if (outcomes.some((came) => came && came.lost + came.doubled + came.faults.length > 0)) process.exitCode = 1;

async function one(name: string, form: Form): Promise<Came> {
  const size = Number(given[name] ?? form.size);
  say(`${size} ${form.what}`);
  const counts = {
    lanes: Number(values.lanes),
    seed: Number(values.seed),
    changes: Number(values.changes),
    seconds: Number(values.seconds),
  };
  const came = await form.go({ size, ...counts, say });
  if (!came) return came;
  const { acknowledged, lost, doubled, faults } = came;
  if (acknowledged > 0) say(`  ${acknowledged} changes acknowledged: ${lost} lost, ${doubled} doubled.`);
  for (const fault of faults) say(`  ${fault}`);
  say(faults.length === 0 ? '  Everything holds.' : '  Something does not hold.');
  return came;
}
