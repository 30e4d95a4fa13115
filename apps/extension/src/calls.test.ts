import { calls as contract } from '@clearway/contract/calls';
import { expect, it } from 'vitest';
import { calls } from './calls.ts';

it.each(Object.entries(calls))('%s is the call of the contract', (name, call) => {
  const written = Object.entries(contract).find(([id]) => id === name)?.[1];
  expect(written).toMatchObject({ method: call.method, path: call.path });
  expect(written?.reply).toBe(call.reply);
});
