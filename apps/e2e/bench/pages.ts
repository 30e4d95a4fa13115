/**
 * How the dashboard feels with a team of any size: `npm run bench:pages -- --clients 50000`. Makes the team, starts the
 * service on it, opens every page of the work in Chromium, and prints what a person waits for. Nothing is asserted.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { plainBrowser, signIn } from '../harness/dashboard.ts';
import { runService } from '../harness/service-process.ts';
import { pagesOfWork, presses } from './walk.ts';
import { firstPaintOf, scrolled, watch } from './watching.ts';

const { values } = parseArgs({
  options: { clients: { type: 'string', default: '50000' }, data: { type: 'string' } },
});
const maker = fileURLToPath(new URL('../../api/src/bench/kept-team.ts', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (value: number) => `${Math.round(value)} ms`;

/** Half of the sorted values are below it. */
const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

async function paints(context: BrowserContext, origin: string): Promise<void> {
  say(
    '| page | first time, browser empty | again | scrolling: median frame | worst frame | frames over 50 ms |',
  );
  say('| --- | --- | --- | --- | --- | --- |');
  for (const { name, address, shown } of pagesOfWork) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.clearBrowserCache');
    const cold = await firstPaintOf(page, `${origin}${address}`, shown);
    const warm: number[] = [];
    for (let time = 0; time < 5; time += 1) warm.push(await firstPaintOf(page, `${origin}${address}`, shown));
    const frames = await scrolled(page, 60);
    say(
      `| ${name} | ${ms(cold)} | ${ms(median(warm))} | ${ms(frames.median)} | ${ms(frames.worst)} | ${frames.slow} |`,
    );
    await page.close();
  }
}

async function acts(page: Page, origin: string): Promise<void> {
  say('\n| press | until painted | longest task |');
  say('| --- | --- | --- |');
  for (const { name, go } of presses) {
    await page.goto(origin);
    await page.locator('tr[data-row]').first().waitFor();
    await page.evaluate(() => {
      window.clearwayLong = [];
    });
    const took = await go(page);
    const longest = await page.evaluate(() => Math.max(0, ...window.clearwayLong));
    say(`| ${name} | ${ms(took)} | ${ms(longest)} |`);
  }
}

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'clearway-pages-'));
const kept = join(folder, 'bench-team.json');
if (!existsSync(kept))
  execFileSync(process.execPath, [maker, '--data', folder, '--clients', values.clients], {
    stdio: 'inherit',
  });
const team = JSON.parse(readFileSync(kept, 'utf8'));
const service = await runService({ clock: team.clock, env: { CLEARWAY_DATA: folder } });
const browser = await plainBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
await context.addInitScript(watch);
const page = await context.newPage();
await signIn(page, service.origin, team);
say(`${team.clients} clients\n`);
await paints(context, service.origin);
await acts(page, service.origin);
await browser.close();
await service.stop();
if (!values.data) rmSync(folder, { recursive: true, force: true });
