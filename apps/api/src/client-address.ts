/** The address a request comes from: the peer's, or what a trusted proxy says it is. */
import { isIP } from 'node:net';
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

/**
 * The place an address stands for: of IPv6 its network of 64 bits, because whoever has one address of such a network has
 * all of them, and would have as many tries.
 */
export function placeOf(address: string): string {
  if (isIP(address) !== 6) return address;
  // The address of a URL is written in one way only.
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname
    .slice(1, -1)
    .split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => '0');
  return `${[...(before ?? []), ...zeros, ...(after ?? [])].slice(0, 4).join(':')}::/64`;
}

/** Where a request comes from; `unknown` where there is no socket, as in tests. */
export function clientAddress(c: Context, trusted: readonly string[]): string {
  return placeOf(addressOf(peerOf(c), c.req.header('x-forwarded-for'), trusted));
}

function peerOf(c: Context): string {
  const hasSocket = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env;
  return hasSocket ? plain(getConnInfo(c).remote.address ?? 'unknown') : 'unknown';
}
