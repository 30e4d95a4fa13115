import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../database.ts';
import { openLetGo } from './let-go.ts';

it('is asked once for so many handles', () => {
  const asked = vi.fn();
  const closed = openLetGo(3, asked);
  for (let index = 0; index < 10; index += 1) closed();
  expect(asked).toHaveBeenCalledTimes(3);
});

// Where the system says which files a process holds.
it.runIf(process.platform === 'linux')('files of closed databases are let go', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-let-go-'));
  const held = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder);
      } catch {
        return false;
      }
    }).length;
  for (let index = 0; index < 20; index += 1) {
    const db = await openDatabase({ url: `file:${join(folder, `${index}.db`)}` });
    await db.read({ sql: 'SELECT 1' });
    db.close();
  }
  const closed = openLetGo(1);
  await vi.waitUntil(
    () => {
      closed();
      return held() === 0;
    },
    { timeout: 60_000 },
  );
  rmSync(folder, { recursive: true, force: true });
});
