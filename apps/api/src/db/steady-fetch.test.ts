import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { steadyFetch } from './steady-fetch.ts';

it('sends a request that only reads once more when its connection broke, and one that writes never', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    request.setEncoding('utf8');
    request.on('data', (text: string) => {
      asked.push(text);
      if (asked.length % 2 === 1) request.socket.destroy();
      else response.end('answered');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v2/pipeline`;
  const send = (body: string) => steadyFetch(new Request(url, { method: 'POST', body }));
  expect(await (await send('SELECT 1')).text()).toBe('answered');
  expect(asked).toEqual(['SELECT 1', 'SELECT 1']);
  await expect(send('INSERT INTO t VALUES (1)')).rejects.toThrow();
  expect(asked).toHaveLength(3);
  await new Promise((closed) => server.close(closed));
});
