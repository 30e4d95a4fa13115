import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, placeOf } from './client-address.ts';

test('the peer counts where no proxy is trusted, whatever the header says', () => {
  fc.assert(fc.property(fc.ipV4(), fc.string(), (peer, header) => addressOf(peer, header, []) === peer));
});

test('a trusted proxy is believed about the hop before it, and nobody about the hops before that', () => {
  expect(addressOf('10.0.0.1', '203.0.113.9, 198.51.100.7', ['10.0.0.1'])).toBe('198.51.100.7');
  expect(addressOf('10.0.0.1', '203.0.113.9, 10.0.0.2', ['10.0.0.1', '10.0.0.2'])).toBe('203.0.113.9');
});

test('tries from one network of IPv6 are counted together, however its addresses are written', () => {
  for (const address of ['2001:db8:1:2::1', '2001:DB8:1:2:ffff::9', '2001:0db8:0001:0002:0:0:0:7'])
    expect(placeOf(address)).toBe('2001:db8:1:2::/64');
  expect(placeOf('::1')).toBe('0:0:0:0::/64');
  expect(placeOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(placeOf(address)).toMatch(/^([\da-f]{1,4}:){4}:\/64$/);
    }),
  );
  fc.assert(fc.property(fc.ipV4(), (address) => placeOf(address) === address));
});
