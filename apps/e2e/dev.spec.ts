/** `npm run dev`: three parts that make themselves anew, and one can sign in at the dashboard's own address. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './harness/fixtures.ts';
import { freePort } from './harness/free-port.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wordAfter = (text: string, label: RegExp): string => label.exec(text)?.[1] ?? '';

test('service, dashboard and extension run together and end together', async () => {
  const data = mkdtempSync(join(tmpdir(), 'clearway-dev-'));
  const env = { ...process.env, PORT: String(await freePort()), CLEARWAY_DATA: data, NO_COLOR: '1' };
  const dev = spawn(process.execPath, ['packages/tooling/bin/dev.mjs'], { cwd: root, env, stdio: 'pipe' });
  let printed = '';
  for (const stream of [dev.stdout, dev.stderr])
    stream.on('data', (piece: Buffer) => (printed += piece.toString()));
  for (const sign of [/Local:\s+http/, /Built extension/, /Password:/])
    await expect.poll(() => printed, { timeout: 240_000 }).toMatch(sign);

  const address = wordAfter(printed, /Local:\s+(http:\/\/[^/\s]+)/);
  const signIn = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({
      email: 'demo@example.com',
      password: wordAfter(printed, /Password:\s+(\S+)/),
    }),
  });
  expect(signIn.status).toBe(200);

  const gone = once(dev, 'exit');
  const silent = once(dev.stdout, 'end');
  dev.kill('SIGTERM');
  // The pipe ends when the last of the three has let go of it.
  await Promise.all([gone, silent]);
  rmSync(data, { recursive: true });
});
