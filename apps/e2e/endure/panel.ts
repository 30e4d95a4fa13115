/**
 * `npm run endure -- panel --spells 150 --seed 1`: a bad day at size, in Chromium with the built extension against a real
 * service. Before and while each spell comes, somebody ticks; some ticks are sent and not waited for. At the end every
 * tick that was answered as kept is with the service exactly once and in its order, every other at most once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { HistoryReply } from '@clearway/contract/history';
import type { Page } from '@playwright/test';
import { builtExtension, openBrowser, openPanel } from '../harness/browser.ts';
import { chance } from '../harness/chance.ts';
import { connect } from '../harness/panel.ts';
import { runPortal } from '../harness/portal.ts';
import { addClient, addFirm, own } from '../harness/seed.ts';
import { runService } from '../harness/service-process.ts';
import { makeTeam } from '../harness/team.ts';
import { toWorker } from '../harness/worker-mail.ts';
import { type Day, serviceStarted, spells } from './spells.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'panel'),
  options: {
    spells: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    /** Ends the day after so many seconds, so that a long one can be had in parts. */
    seconds: { type: 'string', default: '86400' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const [wanted, seed, seconds] = [Number(values.spells), Number(values.seed), Number(values.seconds)];
const until = performance.now() + seconds * 1000;

const service = await runService();
const portal = await runPortal();
const team = await makeTeam(service.origin, 'Blue Ridge Credentialing', 'Maya Lindqvist');
await addFirm(team);
const osei = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
await own(team, osei.client);
const profile = mkdtempSync(join(tmpdir(), 'clearway-bad-days-'));
const open = () => openBrowser(portal.port, builtExtension, profile);
const browser = await open();
const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
let day: Day = { browser, panel: await openPanel(browser.context), service, profile, down: false, open };
await connect(day.panel, service.origin, code);

const next = chance(seed);
const kept: string[] = [];
const sent: string[] = [];

/** Sends one more tick as the panel does; `kept` once its worker says that it is stored. */
async function tick(panel: Page): Promise<void> {
  const id = `ch_${String(sent.length).padStart(26, '0')}`;
  sent.push(id);
  const at = new Date().toISOString();
  const change = {
    kind: 'step-started',
    record: osei.client,
    step: 'conn-ind-consent',
    note: `Tick ${sent.length}`,
  };
  await toWorker(panel, 'change', {
    team: team.id,
    says: 'A tick',
    change: { id, base: 1, at, catalogue: '2026.11.1', ...change },
  });
  kept.push(id);
}

const came: Record<string, number> = {};
say(`seed ${seed}`);
for (let spell = 0; spell < wanted && performance.now() < until; spell += 1) {
  await tick(day.panel);
  // Under way while the spell comes: it may be kept or not, but not twice.
  const underWay = tick(day.panel).catch(() => {});
  const [name, befall] = spells[next(spells.length)] ?? ['none', async (same: Day) => same];
  day = await befall(day);
  await Promise.race([underWay, new Promise((turn) => setTimeout(turn, 1000))]);
  came[name] = (came[name] ?? 0) + 1;
  if ((spell + 1) % 50 === 0) say(`  ${spell + 1} spells, ${kept.length} ticks kept`);
}
day = await serviceStarted(day);
await day.panel.reload();

/** The ticks the service holds, oldest first. */
async function held(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let before: number | null = null; ; ) {
    const query = {
      kind: 'step-started',
      limit: '200',
      ...(before === null ? {} : { before: String(before) }),
    };
    const reply: HistoryReply = await team.owner.api.history({ path: { teamId: team.id }, query });
    ids.push(...reply.entries.map(({ id }) => id));
    if (reply.older === null) return ids.reverse();
    before = reply.older;
  }
}

const patience = performance.now() + 120_000;
let arrived = await held();
while (kept.some((id) => !arrived.includes(id)) && performance.now() < patience) {
  await new Promise((turn) => setTimeout(turn, 500));
  arrived = await held();
}
await day.panel.getByText(/^Synced/).waitFor({ timeout: 120_000 });
arrived = await held();
await day.browser.close();
await portal.close();
await service.stop();
rmSync(profile, { recursive: true, force: true });

const lost = kept.filter((id) => !arrived.includes(id));
const doubled = arrived.length - new Set(arrived).size;
const inOrder = arrived.every((id, index) => index === 0 || id > (arrived[index - 1] ?? ''));
const total = Object.values(came).reduce((sum, one) => sum + one, 0);
say(
  `${total} spells: ${Object.entries(came)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}`,
);
say(
  `  ${sent.length} ticks made, ${kept.length} told as kept, ${arrived.length} in the log: ${lost.length} lost, ${doubled} doubled, ${inOrder ? 'in the order they were made' : 'not in their order'}.`,
);
if (lost.length + doubled > 0 || !inOrder) process.exitCode = 1;
