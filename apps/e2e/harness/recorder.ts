/** Stands between the extension and its service and writes down all that goes out. */
import { createServer, request } from 'node:http';

export type Recorder = {
  readonly origin: string;
  readonly sent: () => readonly string[];
  readonly close: () => Promise<void>;
};

export async function record(to: string): Promise<Recorder> {
  const sent: string[] = [];
  const target = new URL(to);
  const server = createServer((asked, reply) => {
    const pieces: Buffer[] = [];
    asked.on('data', (piece: Buffer) => pieces.push(piece));
    asked.on('end', () => {
      const body = Buffer.concat(pieces);
      sent.push(`${asked.method} ${asked.url} ${JSON.stringify(asked.headers)} ${body}`);
      const onward = request(
        {
          host: target.hostname,
          port: target.port,
          method: asked.method,
          path: asked.url,
          headers: { ...asked.headers, host: target.host },
        },
        (answer) => {
          reply.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(reply);
        },
      );
      onward.on('error', () => reply.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('The recorder did not listen.');
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${address.port}`, sent: () => sent, close };
}
