import { expect, test } from 'vitest';
import { diskAdvice, diskTrouble } from './disk-trouble.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('why', { cause }), { code });

test.each([
  ['SQLITE_FULL', 'no-room'],
  ['SQLITE_IOERR_SHMSIZE', 'no-room'],
  ['ENOSPC', 'no-room'],
  ['SQLITE_IOERR', 'disk-trouble'],
  ['SQLITE_IOERR_WRITE', 'disk-trouble'],
  ['SQLITE_READONLY_DBMOVED', 'disk-trouble'],
  ['EROFS', 'disk-trouble'],
  ['SQLITE_CONSTRAINT', null],
  ['SQLITE_BUSY', null],
])('%s is %s, also behind what a library made of it', (code, told) => {
  expect(diskTrouble(coded(code))).toBe(told);
  expect(diskTrouble(new Error('wrapped', { cause: coded(code) }))).toBe(told);
});

test('what is not an error is no trouble of the disk', () => {
  expect(diskTrouble('SQLITE_FULL')).toBe(null);
});

test('who starts the service is told what to do about the disk, and about nothing else', () => {
  expect(diskAdvice(coded('SQLITE_FULL'))).toMatch(/^There is no room left/);
  expect(diskAdvice(coded('SQLITE_READONLY'))).toMatch(/cannot be written/);
  expect(diskAdvice(coded('EADDRINUSE'))).toBe(null);
});
