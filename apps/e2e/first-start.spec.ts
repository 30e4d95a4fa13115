/** The README's *Try it*: `npm start` where nothing was started before, a first tick that the list follows, and the second start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { openBrowser, openPanel } from './harness/browser.ts';
import { browserCode, lineOf, signIn } from './harness/dashboard.ts';
import { freePort } from './harness/free-port.ts';
import { connect } from './harness/panel.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const start = 'packages/tooling/bin/start.mjs';

type Started = { readonly printed: () => string; readonly stop: () => Promise<void> };

async function npmStart(port: number, data: string): Promise<Started> {
  const env = { ...process.env, PORT: String(port), CLEARWAY_DATA: data };
  const child = spawn(process.execPath, [start], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (printed += piece.toString()));
  await expect
    .poll(() => (child.exitCode === null ? printed : `ended: ${printed}`), { timeout: 240_000 })
    .toMatch(/Extension.*|ended:/);
  const stop = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  return { printed: () => printed, stop };
}

const wordAfter = (text: string, label: RegExp): string => label.exec(text)?.[1] ?? '';

test('it prints address, sign-in and the folder of the extension; a message marked as sent moves the list; a second start keeps all of it', async () => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'clearway-first-'));
  const first = await npmStart(port, data);
  expect(first.printed()).toContain(`Clearway is at ${origin}`);
  expect(first.printed()).toContain('apps/extension/.output/chrome-mv3');
  const password = wordAfter(first.printed(), /Password:\s+(\S+)/);
  const email = wordAfter(first.printed(), /Sign in as (\S+)/);
  expect(password.length).toBeGreaterThan(15);
  expect(statSync(`${data}/demo-sign-in.txt`).mode & 0o077).toBe(0);

  // No portal is needed for a first tick: its names lead nowhere here.
  const browser = await openBrowser(await freePort());
  const page = await browser.context.newPage();
  await signIn(page, origin, { email, password });
  await expect(page.getByText(/\b24 clients\b/)).toBeVisible();
  const panel = await openPanel(browser.context);
  await connect(panel, origin, await browserCode(page, origin));
  await page.goto(origin);
  await expect(lineOf(page, 'Osei Diagnostics')).toContainText('Us');
  await panel.getByRole('button', { name: /Osei Diagnostics.*Move/ }).click();
  await panel.getByRole('button', { name: 'Tell the client', exact: true }).click();
  await panel.getByRole('button', { name: 'Copy message' }).click();
  await panel.getByRole('button', { name: 'Yes, mark as sent' }).click();
  await expect(lineOf(page, 'Osei Diagnostics')).toContainText('Client approves the request');
  await first.stop();

  const second = await npmStart(port, data);
  expect(second.printed()).toContain(password);
  await page.reload();
  await expect(page.getByText(/\b24 clients\b/)).toBeVisible();
  await expect(lineOf(page, 'Osei Diagnostics')).toContainText('Client approves the request');
  await browser.close();
  await second.stop();
  rmSync(data, { recursive: true });
});
