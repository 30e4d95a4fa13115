/** Passkeys belong to a host name; a browser takes none for an IP address, so a local service has them at localhost. */
import { Trouble } from './problem.ts';

export type PasskeyHome = { readonly host: string; readonly origin: string };

export function passkeyHome(origin: string): PasskeyHome {
  const url = new URL(origin);
  if (url.hostname !== '127.0.0.1') return { host: url.hostname, origin };
  return { host: 'localhost', origin: `http://localhost${url.port ? `:${url.port}` : ''}` };
}

/** Says where to go when the page was opened by its number. */
export function needHostName(asked: string, origin: string): void {
  const { hostname, port } = new URL(asked);
  if (hostname !== '127.0.0.1') return;
  const home = `http://localhost${port ? `:${port}` : ''}`;
  throw new Trouble('address-refused', {
    message: `Passkeys need a host name. Open ${new URL(origin).hostname === hostname ? home : origin} and try again.`,
  });
}
