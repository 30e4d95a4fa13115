/** Serves the practice pages over https as if it were the portal; the browser maps the portal's host names here. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import type { Page } from '@clearway/catalog/pages';
import selfsigned from 'selfsigned';

export type Portal = {
  readonly port: number;
  /** Puts the page where its screen stands in the portal and answers its address. */
  readonly show: (page: Page) => string;
  readonly close: () => Promise<void>;
};

const folder = fileURLToPath(import.meta.resolve('@clearway/catalog/pages/x')).replace(/x$/, '');

export async function runPortal(): Promise<Portal> {
  const { private: key, cert } = await selfsigned.generate([
    { name: 'commonName', value: 'practice portal' },
  ]);
  const shown = new Map<string, string>();
  const server = createServer({ key, cert }, (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = shown.get(`${request.headers.host}${path}`);
    response.writeHead(file ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(file ? readFileSync(`${folder}${file}`) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('The portal did not listen.');

  return {
    port: address.port,
    show: ({ host, path, hash, file }) => {
      shown.set(`${host}${path}`, file);
      return `https://${host}${path}${hash}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
