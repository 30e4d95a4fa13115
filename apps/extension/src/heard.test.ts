import type { RecordEnvelope } from '@clearway/contract/wire';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isBehind, noteHeard } from './heard.ts';
import { stored } from './storage.ts';

const gone = (id: string, version: number): RecordEnvelope => ({
  id,
  version,
  shape: 1,
  kind: 'client',
  value: null,
});
beforeEach(() => fakeBrowser.reset());

it('always remembers the newest version of each record, in whatever order they come', async () => {
  const batch = fc.array(fc.tuple(fc.constantFrom('cl_1', 'cl_2', 'cl_3'), fc.integer({ min: 1, max: 9 })), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { maxLength: 5 }), async (replies) => {
      await stored.heard.forget();
      const unique = replies.map((reply) => [...new Map(reply)]);
      for (const reply of unique) await noteHeard(reply.map(([id, version]) => gone(id, version)));
      const heard = await stored.heard.read();
      for (const [id, version] of unique.flat()) {
        expect(heard[id]).toBeGreaterThanOrEqual(version);
        expect(isBehind([gone(id, version)], heard)).toBe((heard[id] ?? 0) > version);
      }
    }),
  );
});

it('remembers no more than it needs', async () => {
  for (let at = 0; at < 3; at += 1)
    await noteHeard(Array.from({ length: 150 }, (_, number) => gone(`cl_${at}_${number}`, 1)));
  const ids = Object.keys(await stored.heard.read());
  expect(ids).toHaveLength(200);
  expect(ids).toContain('cl_2_149');
});
