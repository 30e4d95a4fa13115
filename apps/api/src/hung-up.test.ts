import { connect } from 'node:net';
import { serve } from '@hono/node-server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLog } from './front/log.ts';
import { type TestApp, testApp } from './testing.ts';

let house: TestApp;
const lines: string[] = [];
let afterServer: () => Promise<void>;
beforeEach(async () => {
  house = await testApp({ log: openLog('debug', { write: (line) => lines.push(line) }) });
});
afterEach(() => house.close());

test('somebody who hangs up in the middle of what they send is no fault of ours', async () => {
  const port = await new Promise<number>((listening) => {
    const server = serve({ fetch: house.app.fetch, port: 0, hostname: '127.0.0.1' }, (at) =>
      listening(at.port),
    );
    afterServer = () => new Promise((closed) => server.close(() => closed()));
  });
  const socket = connect(port, '127.0.0.1', () => {
    const head = `POST /api/sign-in HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: http://127.0.0.1:${port}`;
    socket.write(`${head}\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"ema\r\n`, () =>
      socket.resetAndDestroy(),
    );
  });
  await vi.waitFor(() => expect(lines.join('')).toContain('"status":'), { timeout: 120_000 });
  await afterServer();
  expect(house.reported).toEqual([]);
  expect(lines.join('')).toContain('"status":400');
});
