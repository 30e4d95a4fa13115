import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrivate } from './private-address.ts';

test('this machine and its networks are private, in every spelling', () => {
  for (const address of [
    '127.0.0.1',
    '127.8.8.8',
    '10.0.0.5',
    '172.20.1.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.1.1.1',
    '::7f00:1',
    '64:ff9b::a00:1',
    '::ffff:7f00:1',
    '::ffff:0:127.0.0.1',
    'fec0::1',
    '5f00::1',
    '3fff::1',
    'fe80::1%eth0',
  ])
    expect(isPrivate(address)).toBe(true);
});

test('addresses of the internet are not', () => {
  for (const address of ['1.1.1.1', '8.8.8.8', '93.184.216.34', '2606:4700:4700::1111'])
    expect(isPrivate(address)).toBe(false);
});

test('what is no address is never called', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/^[\d.:a-f]+$/i.test(text)),
      (text) => isPrivate(text),
    ),
  );
});
