/** `npm start` on a machine where nothing was started before, and the second start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { plainBrowser, signIn } from './harness/dashboard.ts';
import { freePort } from './harness/free-port.ts';

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

test('it prints address, sign-in and the folder of the extension; a second start keeps all of it', async () => {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'clearway-first-'));
  const first = await npmStart(port, data);
  expect(first.printed()).toContain(`Clearway is at http://127.0.0.1:${port}`);
  expect(first.printed()).toContain('apps/extension/.output/chrome-mv3');
  const password = wordAfter(first.printed(), /Password:\s+(\S+)/);
  const email = wordAfter(first.printed(), /Sign in as (\S+)/);
  expect(password.length).toBeGreaterThan(15);
  expect(statSync(`${data}/demo-sign-in.txt`).mode & 0o077).toBe(0);

  const browser = await plainBrowser();
  const page = await browser.newPage();
  await signIn(page, `http://127.0.0.1:${port}`, { email, password });
  await expect(page.getByText(/\b24 clients\b/)).toBeVisible();
  await first.stop();

  const second = await npmStart(port, data);
  expect(second.printed()).toContain(password);
  await page.reload();
  await expect(page.getByText(/\b24 clients\b/)).toBeVisible();
  await browser.close();
  await second.stop();
  rmSync(data, { recursive: true });
});
