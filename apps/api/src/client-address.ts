/** The address a request comes from: the peer's, or what a trusted proxy says it is. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Reads `x-forwarded-for` from the right and stops at the first address that is not a trusted proxy, because
 * everything left of it may be invented by the sender. Without a trusted peer the header is not looked at.
 */
export function addressOf(peer: string, forwarded: string | undefined, trusted: readonly string[]): string {
  const hops = [...(forwarded?.split(',').map((hop) => hop.trim()) ?? []), peer].reverse();
  return hops.find((hop) => !trusted.includes(plain(hop))) ?? peer;
}

const plain = (address: string) => address.replace(/^::ffff:/, '');

/** The address of a request; `unknown` where there is no socket, as in tests. */
export function clientAddress(c: Context, trusted: readonly string[]): string {
  return addressOf(peerOf(c), c.req.header('x-forwarded-for'), trusted);
}

function peerOf(c: Context): string {
  const hasSocket = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env;
  return hasSocket ? plain(getConnInfo(c).remote.address ?? 'unknown') : 'unknown';
}
