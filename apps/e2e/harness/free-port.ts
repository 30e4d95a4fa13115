import { createServer } from 'node:net';

/**
 * A port of the loopback address that is free and stays so: below those the system hands out by itself (32768 and up on
 * Linux), else a page that calls a service while it is down may be given the very port the service wants back. Workers
 * of one run have ports of their own, so that two never take the same one.
 */
const each = 400;
let next = 18_000 + each * (Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % 30) + (process.pid % each);

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

export async function freePort(): Promise<number> {
  for (let tries = 0; tries < each; tries++) {
    const first = next - (next % each);
    next = first + ((next + 1) % each);
    if (await isFree(next)) return next;
  }
  throw new Error('No port is free.');
}
