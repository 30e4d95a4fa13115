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

  it('keeps the later of two values typed while one was offline, and marks the pair until somebody chooses', async () => {
    const person = newId('person', cryptoRandom);
    await send({ kind: 'person-added', ...base(), record: person, name: 'Maya Osei', phone: '410-555-0100' });
    await send({ kind: 'person-edited', ...base(), base: 1, record: person, phone: '410-555-0111' });
    const offline: Change = {
      kind: 'person-edited',
      ...base(),
      base: 1,
      record: person,
      phone: '410-555-0122',
    };
    const other = service.as(service.us.credentialer);
    const reply = await other.changes({ path: path(), body: { changes: [offline] } });
    expect(reply.results).toMatchObject([{ accepted: true, findings: ['two-values'] }]);
    const [held] = reply.records;
    expect(held?.value).toMatchObject({ phone: '410-555-0122' });
    const [key = ''] = Object.keys(held?.value?.findings ?? {});
    expect(held?.value?.findings[key]?.slots).toMatchObject({
      field: 'phone',
      kept: '410-555-0122',
      other: '410-555-0111',
    });
    await send({ kind: 'finding-settled', ...base(), record: person, finding: key });
    expect(
      (await service.as(service.us.lead).person({ path: { ...path(), personId: person } })).records[0]?.value
        ?.findings[key],
    ).toHaveProperty('settled');
  });

  it('takes a change back by another, says so in the history, and refuses when the value moved since', async () => {
    const person = newId('person', cryptoRandom);
    await send({ kind: 'person-added', ...base(), record: person, name: 'Maya Osei' });
    const edit: Change = {
      kind: 'person-edited',
      ...base(),
      base: 1,
      record: person,
      email: 'maya@example.com',
    };
    await send(edit);
    const undo: Change = { kind: 'undone', ...base(), base: 2, record: person, of: edit.id };
    const { records } = await send(undo);
    expect(records[0]?.value).not.toHaveProperty('email');
    const { history } = await service.as(service.us.lead).person({ path: { ...path(), personId: person } });
    expect(history.find(({ id }) => id === edit.id)?.undone).toBe(undo.id);
    const again: Change = {
      kind: 'person-edited',
      ...base(),
      base: 3,
      record: person,
      email: 'maya@example.com',
    };
    const later: Change = {
      kind: 'person-edited',
      ...base(),
      base: 4,
      record: person,
      email: 'osei@example.com',
    };
    await send(again, later);
    const late = await send({ kind: 'undone', ...base(), record: person, of: again.id });
    expect(late.results).toMatchObject([
      { accepted: false, refusal: { code: 'changed-since', fields: ['email'] } },
    ]);
  });

  it('merges two people, follows the survivor everywhere, and comes apart again', async () => {
    const [double, survivor] = [newId('person', cryptoRandom), newId('person', cryptoRandom)];
    const client = newId('client', cryptoRandom);
    const contacts = { [double]: { is: 'ao' as const, writeTo: true } };
    await send(
      { kind: 'person-added', ...base(), record: double, name: 'M Osei', email: 'maya@example.com' },
      { kind: 'person-added', ...base(), record: survivor, name: 'Maya Osei' },
      { kind: 'client-added', ...base(), record: client, name: 'Osei Family', contacts },
    );
    const merged: Change = { kind: 'person-merged', ...base(), base: 1, record: double, into: survivor };
    const absorbed: Change = { kind: 'person-absorbed', ...base(), base: 1, record: survivor, from: double };
    await send(merged, absorbed);
    const lead = service.as(service.us.lead);
    const page = await lead.person({ path: { ...path(), personId: survivor } });
    expect(page).toMatchObject({ clientCount: 1, merged: [{ id: double }] });
    expect((await lead.persons({ path: path(), query: {} })).lines.map(({ id }) => id)).toEqual([survivor]);
    expect((await lead.clients({ path: path(), query: { search: 'maya' } })).total).toBe(1);
    await send(
      { kind: 'undone', ...base(), record: survivor, of: absorbed.id },
      { kind: 'undone', ...base(), record: double, of: merged.id },
    );
    expect((await lead.person({ path: { ...path(), personId: double } })).clientCount).toBe(1);
    expect((await lead.person({ path: { ...path(), personId: survivor } })).clientCount).toBe(0);
  });
});
