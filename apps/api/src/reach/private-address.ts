/** Addresses a hook may not call unless the operator says so: this machine, its network, and what is not on the internet. */
import { BlockList, isIP } from 'node:net';

/** IANA special-purpose registries (RFC 6890 and its updates). */
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() } as const;
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  blocked.ipv4.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  // The internet is 2000::/3 alone, so IPv4 in the clothes of IPv6 is none of it.
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  blocked.ipv6.addSubnet(net, bits, 'ipv6');
}

/** True for every address that is not one of the public internet, and for what is no address at all. */
export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPrivate(mapped);
  const kind = isIP(address);
  const family = kind === 4 ? 'ipv4' : 'ipv6';
  return kind === 0 || blocked[family].check(address, family);
}
