/**
 * A bad day: the panel is closed and reloaded, the worker ended, the line cut and the service killed at random while
 * somebody ticks. At its end every tick is with the service exactly once, in the order it was made.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { openPanel } from './harness/browser.ts';
import { chance } from './harness/chance.ts';
import { expect, test } from './harness/fixtures.ts';
import { connect } from './harness/panel.ts';
import { addClient, addFirm, own } from './harness/seed.ts';
import type { Service } from './harness/service-process.ts';
import { toWorker } from './harness/worker-mail.ts';

test.setTimeout(240_000);
const rounds = 25;
const seed = Number(process.env['SEED'] ?? 20_261_123);

/** Ends the worker as Chrome does when it idles; the next message or alarm wakes a new one. */
async function endWorker(context: BrowserContext, panel: Page): Promise<void> {
  const line = await context.newCDPSession(panel);
  await line.send('ServiceWorker.enable');
  await line.send('ServiceWorker.stopAllWorkers');
  await line.detach();
}

/** Sends a change as the panel does; answered once it is stored. */
const tick = (panel: Page, change: object, team: string) =>
  toWorker(panel, 'change', { team, says: 'A tick', change });

async function trouble(
  which: number,
  now: { context: BrowserContext; panel: Page; service: Service; down: boolean },
) {
  if (which === 0) {
    await now.panel.close();
    return { ...now, panel: await openPanel(now.context) };
  }
  if (which === 1) await now.panel.reload();
  if (which === 2) await endWorker(now.context, now.panel);
  if (which === 3) await now.context.setOffline(true);
  if (which === 4) await now.context.setOffline(false);
  if (which === 5 && !now.down) await now.service.kill();
  if (which === 6 && now.down) await now.service.start();
  return { ...now, down: which === 5 ? true : which === 6 ? false : now.down };
}

test('nothing that was ticked is lost or doubled, whatever happens in between', async ({
  service,
  installed,
  team,
}) => {
  await addFirm(team);
  const osei = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  await own(team, osei.client);
  const panel = await openPanel(installed.context);
  const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
  await connect(panel, service.origin, code);

  const next = chance(seed);
  const made: string[] = [];
  let now = { context: installed.context, panel, service, down: false };
  for (let round = 0; round < rounds; round++) {
    now = await trouble(next(7), now);
    const id = `ch_${String(round).padStart(26, '0')}`;
    const at = new Date(Date.parse('2026-11-23T15:00:00Z') + round * 1000).toISOString();
    const step = {
      kind: 'step-started',
      record: osei.client,
      step: 'conn-ind-consent',
      note: `Round ${round}`,
    };
    await tick(now.panel, { id, base: 1, at, catalogue: '2026.11.1', ...step }, team.id);
    made.push(id);
    if (next(3) === 0) now = await trouble(2, now);
  }
  await now.context.setOffline(false);
  if (now.down) await now.service.start();
  await now.panel.reload();
  await toWorker(now.panel, 'drain', null);

  const history = async () => {
    const reply = await team.owner.api.client({ path: { teamId: team.id, clientId: osei.client } });
    return reply.history
      .filter((entry) => entry.kind === 'step-started')
      .map((entry) => ({ id: entry.id, sequence: entry.sequence }));
  };
  await expect.poll(async () => (await history()).length, { timeout: 60_000 }).toBe(rounds);
  const arrived = (await history()).sort((a, b) => a.sequence - b.sequence).map((entry) => entry.id);
  expect(arrived).toEqual(made);
  await expect(now.panel.getByText(/^Synced/)).toBeVisible();
});
