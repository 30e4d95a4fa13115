/**
 * How long the panel takes: `npm run bench:panel`. Opened from what the browser holds while the service is away, and
 * three walks by key and pointer. Each walk prints what the machine took and what a practised person takes by the
 * keystroke-level model (Card, Moran and Newell 1980): 0.2 s a key, 1.1 s to point, 1.35 s to think before each act.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { builtExtension, openBrowser, openPanel } from '../harness/browser.ts';
import { monday } from '../harness/monday.ts';
import { runPortal } from '../harness/portal.ts';
import { practicePage } from '../harness/practice-page.ts';
import { addClient, addFirm, askFor, own } from '../harness/seed.ts';
import { runService } from '../harness/service-process.ts';
import { makeTeam } from '../harness/team.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Somebody's hands: they count what they do. */
function hands(panel: Page) {
  const done = { keys: 0, points: 0, thoughts: 0 };
  const from = performance.now();
  const think = () => (done.thoughts += 1);
  return {
    press: async (key: string) => {
      think();
      done.keys += 1;
      await panel.keyboard.press(key);
    },
    point: async (at: Locator) => {
      think();
      done.points += 1;
      await at.click();
    },
    type: async (at: Locator, text: string) => {
      think();
      [done.points, done.keys] = [done.points + 1, done.keys + text.length];
      await at.fill(text);
    },
    told: (walk: string, aim: string) => {
      const machine = (performance.now() - from) / 1000;
      const person = done.keys * 0.2 + done.points * 1.1 + done.thoughts * 1.35;
      say(
        `| ${walk} | ${done.keys} keys, ${done.points} clicks | ${machine.toFixed(1)} s | ${Math.round(person)} s | ${aim} |`,
      );
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'clearway-bench-panel-'));
/** The extension with one page more, which holds a button and nothing else: what a page of an extension takes in any case. */
const extension = join(folder, 'extension');
cpSync(builtExtension, extension, { recursive: true });
writeFileSync(join(extension, 'empty.html'), '<!doctype html><title>Empty</title><button>Empty</button>');
const profile = join(folder, 'profile');
const service = await runService({ clock: monday });
const portal = await runPortal();
const team = await makeTeam(service.origin, 'Blue Ridge Credentialing', 'Maya Lindqvist');
const firm = await addFirm(team);
const many = Array.from({ length: 10 }, (_, at) => `Doctor ${'ABCDEFGHIJ'[at]} Example`);
for (const name of many) {
  const one = await addClient(team, name, `${name} Practice LLC`);
  await askFor(team, one.individual, firm);
  await own(team, one.client);
}
await own(team, (await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC')).client);
let { context, close } = await openBrowser(portal.port, extension, profile);
const synced = (panel: Page) => panel.getByText(/^Synced/).waitFor();

const panel = await openPanel(context);
say('| walk | hands | machine | a practised person | aim |\n| --- | --- | --- | --- | --- |');
const { code } = await team.owner.api.browserCode({ path: { teamId: team.id } });
const first = hands(panel);
await first.type(panel.getByLabel('Service address'), service.origin);
await first.type(panel.getByLabel('Code', { exact: true }), code);
await first.press('Enter');
await first.point(panel.getByRole('button', { name: /Amara Osei.*Move/ }));
await first.point(panel.getByRole('button', { name: /^Discovery/ }));
await first.point(panel.getByRole('button', { name: /Not started. Mark as done/ }).last());
await synced(panel);
first.told('first sign-in to first tick', '2 min');

await panel.keyboard.press('h');
const page = await context.newPage();
await page.goto(portal.show(practicePage('ia-conn-open', 'a')));
const sweep = hands(panel);
await sweep.point(panel.getByRole('button', { name: 'Morning sweep of all that waits' }));
await panel
  .getByRole('button', { name: /seen approved/, pressed: false })
  .nth(19)
  .waitFor();
await panel.locator('button.box:focus').waitFor();
for (let box = 0; box < 20; box += 1) await sweep.press('Enter');
await panel.getByText('Nothing is left to look for.').waitFor();
await synced(panel);
sweep.told('morning sweep of 20 approvals', '2 min');

await panel.keyboard.press('Escape');
await page.goto(portal.show(practicePage('ia-mfa-code', 'a')));
const call = hands(panel);
await call.type(panel.getByLabel('Name or NPI'), 'Amara');
await panel.getByRole('button', { name: /Amara Osei/ }).waitFor();
await call.press('Enter');
await panel.getByRole('heading', { level: 1, name: 'Amara Osei' }).waitFor();
await call.press('c');
await call.point(panel.getByRole('button', { name: 'Said. Go on' }));
await panel.locator('.stuck dd').first().waitFor();
call.told('stuck at the code, on the phone: to the words that help', 'no dead end');
await panel.keyboard.press('Escape');

await service.kill();
type Opened = { readonly page: string; readonly shown: string };
const empty: Opened = { page: 'empty.html', shown: 'button' };
const list: Opened = { page: 'sidepanel.html', shown: 'li button.main, li button.line' };
const step: Opened = { page: 'sidepanel.html', shown: '.button.main' };

/** Milliseconds from the opening of a page of the extension until this was painted. */
async function opened({ page: path, shown }: Opened): Promise<number> {
  const again = await context.newPage();
  await again.addInitScript((wanted) => {
    const painted = () => {
      document.documentElement.dataset['usable'] = String(performance.now());
    };
    const seen = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(painted));
    });
    seen.observe(document, { subtree: true, childList: true });
  }, shown);
  await again.goto(new URL(path, panelAddress).href);
  await again.waitForFunction(() => document.documentElement.dataset['usable']);
  const took = await again.evaluate(() => Number(document.documentElement.dataset['usable']));
  await again.close();
  return took;
}
const panelAddress = panel.url();
async function often(what: Opened): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 9; time += 1) times.push(await opened(what));
  return Math.round(median(times));
}
/** The same in a browser just started, whose memory holds nothing of the panel yet. */
async function afterRestart(what: Opened): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    await close();
    ({ context, close } = await openBrowser(portal.port, extension, profile));
    times.push(await opened(what));
  }
  return Math.round(median(times));
}
const row = (what: string, again: number, restarted: number, aim: string) =>
  say(`| ${what} | ${again} ms | ${restarted} ms | ${aim} |`);

await panel.keyboard.press('h');
await panel.locator(list.shown).first().waitFor();
const again = { empty: await often(empty), list: await often(list), step: 0 };
await panel
  .getByRole('button', { name: /Amara Osei/ })
  .first()
  .click();
await panel.locator(step.shown).waitFor();
again.step = await often(step);
say(
  '\n| opened without the service | again | after a restart of the browser | aim |\n| --- | --- | --- | --- |',
);
row(
  'an empty page of the extension',
  again.empty,
  await afterRestart(empty),
  'what Chromium takes in any case',
);
row('a client’s next step', again.step, await afterRestart(step), '100 ms');
const panelToList = await openPanel(context);
await panelToList.locator(step.shown).first().waitFor();
await panelToList.keyboard.press('h');
await panelToList.locator(list.shown).first().waitFor();
row('my list', again.list, await afterRestart(list), '100 ms');
await close();
await portal.close();
await service.stop();
rmSync(folder, { recursive: true, force: true });
