/**
 * A bad day: the panel is closed and reloaded, the browser with its worker ended, and the service killed at random while
 * somebody ticks. At its end every tick is with the service exactly once, in the order it was made. The browser's switch
 * for the line is not used: a worker that starts while it is off keeps it off. panel-offline.spec.ts cuts the line.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension, type Installed, openBrowser, openPanel } from './harness/browser.ts';
import { chance } from './harness/chance.ts';
import { expect, test } from './harness/fixtures.ts';
import { connect } from './harness/panel.ts';
import { addClient, addFirm, own } from './harness/seed.ts';
import type { Service } from './harness/service-process.ts';
import { toWorker } from './harness/worker-mail.ts';

const rounds = 25;
const seed = Number(process.env['SEED'] ?? 20_261_123);

/** Sends a change as the panel does; answered once it is stored. */
const tick = (panel: Page, change: object, team: string) =>
  toWorker(panel, 'change', { team, says: 'A tick', change });

type Day = {
  readonly browser: Installed;
  readonly panel: Page;
  readonly service: Service;
  readonly down: boolean;
  /** A browser with the profile of the one before. */
  readonly open: () => Promise<Installed>;
};

async function again(day: Day): Promise<Day> {
  await day.browser.close();
  const browser = await day.open();
  return { ...day, browser, panel: await openPanel(browser.context) };
}

async function kill(day: Day): Promise<Day> {
  if (!day.down) await day.service.kill();
  return { ...day, down: true };
}

async function start(day: Day): Promise<Day> {
  if (day.down) await day.service.start();
  return { ...day, down: false };
}

const troubles: readonly ((day: Day) => Promise<Day>)[] = [
  async (day) => {
    await day.panel.close();
    return { ...day, panel: await openPanel(day.browser.context) };
  },
  async (day) => {
    await day.panel.reload();
    return day;
  },
  again,
  kill,
  kill,
  start,
  start,
];

test('nothing that was ticked is lost or doubled, whatever happens in between', async ({
  service,
  portal,
  team,
}) => {
  await addFirm(team);
  const osei = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  await own(team, osei.client);
  const profile = mkdtempSync(join(tmpdir(), 'clearway-bad-day-'));
  const open = () => openBrowser(portal.port, builtExtension, profile);
  const browser = await open();
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  let day: Day = { browser, panel: await openPanel(browser.context), service, down: false, open };
  await connect(day.panel, service.origin, code);

  const next = chance(seed);
  const made: string[] = [];
  for (let round = 0; round < rounds; round++) {
    day = (await troubles[next(troubles.length)]?.(day)) ?? day;
    const id = `ch_${String(round).padStart(26, '0')}`;
    const at = new Date(Date.parse('2026-11-23T15:00:00Z') + round * 1000).toISOString();
    const step = {
      kind: 'step-started',
      record: osei.client,
      step: 'conn-ind-consent',
      note: `Round ${round}`,
    };
    await tick(day.panel, { id, base: 1, at, catalogue: '2026.11.1', ...step }, team.id);
    made.push(id);
  }
  day = await again(await start(day));

  const history = async () => {
    const reply = await team.owner.api.client({ path: { teamId: team.id, clientId: osei.client } });
    return reply.history
      .filter((entry) => entry.kind === 'step-started')
      .map((entry) => ({ id: entry.id, sequence: entry.sequence }));
  };
  await expect.poll(async () => (await history()).length, { timeout: 240_000 }).toBe(rounds);
  const arrived = (await history()).sort((a, b) => a.sequence - b.sequence).map((entry) => entry.id);
  expect(arrived).toEqual(made);
  await expect(day.panel.getByText(/^Synced/)).toBeVisible();
  await day.browser.close();
  rmSync(profile, { recursive: true, force: true });
});
