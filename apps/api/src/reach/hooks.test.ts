import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@clearway/domain/id';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { problemOf, team } from '../testing-visitor.ts';
import { deliverDue } from './deliver.ts';
import { checkedAddress } from './guarded-fetch.ts';
import { queueChanges } from './hook-changes.ts';

let house: TestApp;
let receiver: Server;
let received: { headers: Record<string, string>; body: string }[];
let status: number;

beforeEach(async () => {
  house = await testApp({
    identity: 'real',
    env: { CLEARWAY_SIGN_UP: 'open', CLEARWAY_PRIVATE_HOOKS: 'on' },
  });
  received = [];
  status = 200;
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push({
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ),
        body,
      });
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
  await new Promise((closed) => receiver.close(closed));
});

// cast: a server that listens on a port has such an address
const address = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
type Person = Awaited<ReturnType<typeof team>>;

async function addClient(by: Person, name: string): Promise<void> {
  const change = {
    id: newId('change', house.service.random),
    kind: 'client-added',
    record: newId('client', house.service.random),
    base: 0,
    at: house.service.now(),
    catalogue: '2026.11.1',
    name,
  };
  await by.api.changes({ path: { teamId: by.team }, body: { changes: [change] } });
}

const hookOf = async (by: Person) => ({
  path: { teamId: by.team },
  ...(await by.api.makeHook({
    path: { teamId: by.team },
    body: { url: address(), events: ['change.accepted', 'member.joined'] },
  })),
});

/** Moves the clock and delivers, until nothing waits. */
async function deliverFor(seconds: number): Promise<void> {
  house.tellTime(new Date(Date.parse(house.service.now()) + seconds * 1000).toISOString());
  await deliverDue(house.service);
}

describe('a webhook', () => {
  test('hears of a change, signed, with ids and no text', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { secret } = await hookOf(owner);
    await addClient(owner, 'Osei Family Medicine');
    await queueChanges(house.service);
    await deliverDue(house.service);
    const [call] = received;
    const sent = {
      at: new Date(Number(call?.headers['webhook-timestamp']) * 1000),
      id: call?.headers['webhook-id'] ?? '',
    };
    expect(call?.headers['webhook-signature']).toBe(
      new Webhook(secret).sign(sent.id, sent.at, call?.body ?? ''),
    );
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      type: 'change.accepted',
      data: { team: owner.team, kind: 'client-added', by: owner.member },
    });
    expect(call?.body).not.toContain('Osei');
  });

  test('hears of each change once, in order, and of none before it was made', async () => {
    const owner = await team(house.app, 'owner@example.com');
    await addClient(owner, 'Before');
    await hookOf(owner);
    for (const name of ['One', 'Two', 'Three']) await addClient(owner, name);
    await queueChanges(house.service);
    await queueChanges(house.service);
    await deliverDue(house.service);
    expect(received.map(({ body }) => JSON.parse(body).data.sequence).sort()).toEqual([2, 3, 4]);
  });

  test('is tried again with the same id after a failure, and succeeds', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path, id } = await hookOf(owner);
    await owner.api.testHook({ path: { ...path, hookId: id } });
    status = 500;
    await deliverDue(house.service);
    await deliverDue(house.service);
    expect(received).toHaveLength(1);
    status = 204;
    await deliverFor(5);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await owner.api.deliveries({ path: { ...path, hookId: id } })).deliveries).toMatchObject([
      { state: 'delivered', attempts: 2, answer: '204' },
    ]);
  });

  test('gives up after its last try, can be replayed, and is switched off when all fails', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path, id } = await hookOf(owner);
    status = 500;
    for (let round = 0; round < 3; round += 1) {
      await owner.api.testHook({ path: { ...path, hookId: id } });
      for (const wait of [0, 5, 60, 300, 1800, 7200, 28_800]) await deliverFor(wait);
    }
    const [hook] = (await owner.api.hooks({ path })).hooks;
    expect(hook).toMatchObject({ on: false, offBecause: expect.stringContaining('20 tries') });
    expect((await owner.api.notices({ path })).notices).toMatchObject([{ kind: 'hook-off' }]);
    const { deliveries } = await owner.api.deliveries({ path: { ...path, hookId: id } });
    const failed = deliveries.find(({ state }) => state === 'failed')?.id ?? '';
    status = 200;
    await owner.api.changeHook({ path: { ...path, hookId: id }, body: { on: true } });
    await owner.api.replayDelivery({ path: { ...path, hookId: id, deliveryId: failed } });
    await deliverFor(1);
    expect(
      (await owner.api.deliveries({ path: { ...path, hookId: id } })).deliveries.find(
        (one) => one.id === failed,
      )?.state,
    ).toBe('delivered');
  });

  test('follows no redirect', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path, id } = await hookOf(owner);
    status = 302;
    await owner.api.testHook({ path: { ...path, hookId: id } });
    await deliverDue(house.service);
    expect(received).toHaveLength(1);
    expect((await owner.api.deliveries({ path: { ...path, hookId: id } })).deliveries).toMatchObject([
      { state: 'waiting', answer: '302' },
    ]);
  });

  test('of another team is not there', async () => {
    const us = await team(house.app, 'us@example.com');
    const them = await team(house.app, 'them@example.com');
    const { id } = await hookOf(them);
    expect(await problemOf(us.api.removeHook({ path: { teamId: us.team, hookId: id } }))).toBe(
      '404 not-found',
    );
  });

  test('keeps its signing secret sealed', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { secret } = await hookOf(owner);
    expect(JSON.stringify(await house.service.control.read({ sql: 'SELECT * FROM hook' }))).not.toContain(
      secret.slice('whsec_'.length),
    );
  });
});

describe('private addresses', () => {
  test('are refused when a hook is made', async () => {
    const strict = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
    const owner = await team(strict.app, 'owner@example.com');
    for (const url of [
      'https://127.0.0.1/x',
      'https://localhost/x',
      'https://[::1]/x',
      'https://169.254.169.254/latest',
      'http://example.com/x',
    ]) {
      expect(
        await problemOf(
          owner.api.makeHook({ path: { teamId: owner.team }, body: { url, events: ['member.left'] } }),
        ),
      ).toBe('400 address-refused');
    }
    await strict.close();
  });

  test('are refused at the call too, by the address that is connected to', async () => {
    await expect(checkedAddress('localhost', false)).rejects.toThrow('private');
    await expect(checkedAddress('127.0.0.1', false)).rejects.toThrow('private');
    expect((await checkedAddress('127.0.0.1', true)).address).toBe('127.0.0.1');
  });

  test('are never called by a hook that was made before they were forbidden', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path, id } = await hookOf(owner);
    await owner.api.testHook({ path: { ...path, hookId: id } });
    await deliverDue({ ...house.service, env: { ...house.service.env, privateHooks: false } });
    expect(received).toEqual([]);
    expect((await owner.api.deliveries({ path: { ...path, hookId: id } })).deliveries).toMatchObject([
      { answer: 'private address' },
    ]);
  });
});
