/** A port that cannot be had is told in words that say what to do. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { whyNotListening } from './listening.ts';

async function troubleAt(host: string, port: number): Promise<unknown> {
  const second = createServer().listen(port, host);
  const [trouble] = await once(second, 'error');
  return whyNotListening(trouble, { host, port });
}

test('a taken port names the port and another one to try', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await once(first, 'listening');
  const place = first.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  expect(await troubleAt('127.0.0.1', port)).toMatch(
    new RegExp(`listens on 127\\.0\\.0\\.1:${port} already.*PORT .*8787`),
  );
  first.close();
});

test('an address of another machine names the setting', async () => {
  expect(await troubleAt('192.0.2.1', 8787)).toContain('Correct CLEARWAY_HOST');
});

test('whatever else happens keeps its own words', () => {
  const trouble = new Error('the disk is full');
  expect(whyNotListening(trouble, { host: '127.0.0.1', port: 1 })).toBe(trouble);
});
