import { steps } from '@clearway/catalog/checklists';
import { catalogueVersion } from '@clearway/catalog/version';
import type { Change } from '@clearway/domain/change';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp, testNow } from '../testing.ts';

let service: TestApp;
beforeEach(async () => {
  service = await testApp();
});
afterEach(async () => {
  expect(service.reported).toEqual([]);
  await service.close();
});

const base = () => ({ id: newId('change', cryptoRandom), base: 0, at: testNow, catalogue: catalogueVersion });
const path = () => ({ teamId: service.us.lead.team });
const send = (...changes: Change[]) =>
  service.as(service.us.lead).changes({ path: path(), body: { changes } });

const step = steps.find(({ home }) => home === 'person')?.id ?? '';

describe('POST changes', () => {
  it('keeps a change and gives the record back; the same change again is answered alike and written once', async () => {
    const person = newId('person', cryptoRandom);
    const change: Change = { kind: 'person-added', ...base(), record: person, name: 'Maya Osei' };
    const first = await send(change);
    const again = await send(change);
    expect(first.results).toEqual([{ id: change.id, accepted: true, sequence: 1, version: 1, findings: [] }]);
    expect(again.results).toEqual(first.results);
    expect(first.records.map(({ id, version }) => ({ id, version }))).toEqual([{ id: person, version: 1 }]);
    const pulled = await service.as(service.us.lead).pull({ path: path(), query: { after: '0' } });
    expect(pulled.records).toHaveLength(1);
    expect(pulled.sequence).toBe(1);
  });

  it('refuses a secret, a malformed change and a foreign id, each on its own, and keeps its neighbours', async () => {
    const person = newId('person', cryptoRandom);
    const good: Change = { kind: 'person-added', ...base(), record: person, name: 'Maya Osei' };
    const secret: Change = { kind: 'person-edited', ...base(), record: person, note: 'SSN 123-45-6789' };
    const foreign: Change = {
      kind: 'person-edited',
      ...base(),
      record: newId('person', cryptoRandom),
      name: 'Nobody',
    };
    const odd = { ...base(), kind: 'no-such-kind' };
    const reply = await service
      .as(service.us.lead)
      .changes({ path: path(), body: { changes: [good, secret, foreign, odd] } });
    expect(reply.results.map((one) => (one.accepted ? 'accepted' : one.refusal.code))).toEqual([
      'accepted',
      'secret',
      'unknown',
      'malformed',
    ]);
  });

  it('lets several on one step at once, and all stand in the log', async () => {
    const person = newId('person', cryptoRandom);
    await send({ kind: 'person-added', ...base(), record: person, name: 'Maya Osei' });
    const ticks = Array.from({ length: 50 }, () =>
      send({ kind: 'step-started', ...base(), record: person, step }),
    );
    const replies = await Promise.all(ticks);
    expect(
      new Set(replies.flatMap(({ results }) => results.map((one) => one.accepted && one.sequence))).size,
    ).toBe(50);
    const pulled = await service.as(service.us.viewer).pull({ path: path(), query: { after: '0' } });
    expect(pulled.records[0]?.version).toBe(51);
  });

  it('answers a viewer with a refusal, and a member of another team as if nothing were there', async () => {
    const change: Change = {
      kind: 'person-added',
      ...base(),
      record: newId('person', cryptoRandom),
      name: 'Maya Osei',
    };
    const reply = await service.as(service.us.viewer).changes({ path: path(), body: { changes: [change] } });
    expect(reply.results[0]).toMatchObject({ accepted: false, refusal: { code: 'not-permitted' } });
    await expect(
      service.as(service.them.owner).changes({ path: path(), body: { changes: [change] } }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      service.as(null).changes({ path: path(), body: { changes: [change] } }),
    ).rejects.toMatchObject({ status: 401 });
  });
});
