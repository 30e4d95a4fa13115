import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from './client-address.ts';

test('the peer counts where no proxy is trusted, whatever the header says', () => {
  fc.assert(fc.property(fc.ipV4(), fc.string(), (peer, header) => addressOf(peer, header, []) === peer));
});

test('a trusted proxy is believed about the hop before it, and nobody about the hops before that', () => {
  expect(addressOf('10.0.0.1', '203.0.113.9, 198.51.100.7', ['10.0.0.1'])).toBe('198.51.100.7');
  expect(addressOf('10.0.0.1', '203.0.113.9, 10.0.0.2', ['10.0.0.1', '10.0.0.2'])).toBe('203.0.113.9');
});
