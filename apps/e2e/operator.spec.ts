/** An operator's walk, with the commands of the README: back up while the service runs, verify, restore elsewhere, start on what was restored. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signIn } from './harness/dashboard.ts';
import { runDemo } from './harness/demo.ts';
import { expect, test } from './harness/fixtures.ts';
import { runService } from './harness/service-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `node apps/api/src/admin.ts …` on a data folder; what it printed. */
function admin(data: string, ...words: readonly string[]): string {
  const env = { ...process.env, CLEARWAY_DATA: data };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/api/src/admin.ts', ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect(status, `${words.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

test('backup under way, verify, restore, and the same clients on another machine', async ({ elsewhere }) => {
  const { service, signIn: who } = await runDemo();
  const folder = mkdtempSync(join(tmpdir(), 'clearway-operator-'));
  admin(service.data, 'backup', '--with-secret', join(folder, 'backup'));
  admin(service.data, 'verify', join(folder, 'backup'));
  admin(join(folder, 'restored'), 'restore', join(folder, 'backup'));
  await service.stop();

  const again = await runService({ env: { CLEARWAY_DATA: join(folder, 'restored') } });
  const page = await (await elsewhere()).newPage();
  await signIn(page, again.origin, who);
  await expect(page.getByText(/\b24 clients\b/)).toBeAttached();
  await again.stop();
  rmSync(folder, { recursive: true });
});
