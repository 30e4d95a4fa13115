/** Every read of the store over the demo team: it answers by the contract, and a member of another team gets nothing. */
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp, testNow } from '../testing.ts';
import { fillWithDemo } from '../testing-demo.ts';

let service: TestApp;
beforeAll(async () => {
  service = await testApp();
  await fillWithDemo(service);
});
afterAll(async () => {
  expect(service.reported).toEqual([]);
  await service.close();
});

const path = () => ({ teamId: service.us.owner.team });
const api = () => service.as(service.us.owner);

describe('the list', () => {
  it('refuses a cursor that is none of its own and a limit that is no number, rather than begin again or show nothing', async () => {
    const ask = async (query: string) => {
      const reply = await service.app.request(`/api/teams/${path().teamId}/${query}`, {
        headers: { 'test-member': service.us.owner.id },
      });
      return [reply.status, ((await reply.json()) as { field?: string }).field];
    };
    const foreign = Buffer.from('["a",1]').toString('base64url');
    for (const list of ['clients', 'persons', 'profiles', 'clocks'])
      for (const cursor of ['zzz', foreign])
        expect(await ask(`${list}?cursor=${cursor}`)).toEqual([400, 'cursor']);
    for (const limit of ['-1', 'abc', '1e9'])
      expect(await ask(`clients?limit=${limit}`)).toEqual([400, 'limit']);
  });

  it('goes on by cursor through every order without losing or doubling a client', async () => {
    for (const sort of ['urgency', 'name', 'act-by', 'touched', 'age'] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await api().clients({
          path: path(),
          query: { sort, limit: '5', ...(cursor ? { cursor } : {}) },
        });
        seen.push(...page.lines.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(new Set(seen).size, sort).toBe(24);
      expect(seen.length, sort).toBe(24);
    }
  });

  it('shows the most urgent first', async () => {
    const { lines } = await api().clients({ path: path(), query: { limit: '30' } });
    const rank = [
      'blocked',
      'presumed-lapsed',
      'at-risk',
      'waiting',
      'in-progress',
      'not-started',
      'ready',
      'not-needed',
    ];
    const ranks = lines.map(({ worst }) => rank.indexOf(worst));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('finds a client by its own name, an organization, a person and an NPI', async () => {
    const find = async (search: string) =>
      (await api().clients({ path: path(), query: { search } })).lines.map(({ name }) => name);
    expect(await find('green chen')).toEqual(['Dr Wei Chen at Green Clinic']);
    expect(await find('amara')).toHaveLength(4);
    expect(await find('osei fam')).toContain('Osei Family Medicine');
    const [line] = (await api().clients({ path: path(), query: { search: 'harbor' } })).lines;
    expect(await find(line?.npi ?? 'none')).toEqual(['Harbor Pediatrics']);
    expect(await find('zzz')).toEqual([]);
  });

  it('counts what a filter would show', async () => {
    const { counts } = await api().clients({ path: path(), query: { limit: '0' } });
    for (const [state, count] of Object.entries(counts.states)) {
      expect((await api().clients({ path: path(), query: { state } })).total, state).toBe(count);
    }
    for (const [mover, count] of Object.entries(counts.movers)) {
      expect((await api().clients({ path: path(), query: { mover } })).total, mover).toBe(count);
    }
    for (const when of ['overdue', 'week', 'untouched'] as const) {
      expect((await api().clients({ path: path(), query: { when } })).total, when).toBe(counts[when]);
    }
  });
});

describe('people, profiles, clocks, reviews and reports', () => {
  it('show who appears where', async () => {
    const { lines } = await api().persons({ path: path(), query: { search: 'amara' } });
    expect(lines).toMatchObject([{ name: 'Dr Amara Lee', clients: 4 }]);
    const person = await api().person({ path: { ...path(), personId: lines[0]?.id ?? '' } });
    expect(person.clientCount).toBe(4);
    expect(person.roles).toMatchObject([{ name: 'Green Clinic PC', role: 'ao' }]);
    const profiles = await api().profiles({ path: path(), query: { kind: 'organization', search: 'green' } });
    expect(profiles.lines).toMatchObject([{ name: 'Green Clinic PC', clients: 4 }]);
    const profile = await api().profile({ path: { ...path(), profileId: profiles.lines[0]?.id ?? '' } });
    expect(profile.clients).toHaveLength(4);
    expect(profile.squares).toHaveLength(2);
    expect((await api().duplicates({ path: path() })).pairs).toEqual([]);
  });

  it('list deadlines, soonest first, each with its clients', async () => {
    const { clocks, total, weeks } = await api().clocks({ path: path(), query: { limit: '200' } });
    expect(clocks.length).toBe(total);
    const ends = clocks.map(({ lapsesAt }) => lapsesAt ?? '9999');
    expect(ends).toEqual([...ends].sort());
    expect(weeks.length).toBeGreaterThan(1);
    expect(
      clocks
        .filter(({ clock }) => clock === 'connection-request')
        .every(({ clientCount }) => clientCount > 0),
    ).toBe(true);
    const reviews = await api().reviews({ path: path(), query: {} });
    expect(reviews.lines.length).toBeGreaterThan(0);
    const reports = await api().reports({ path: path(), query: {} });
    expect(reports.states.reduce((sum, { count }) => sum + count, 0)).toBe(24);
    expect(reports.members.reduce((sum, { clients }) => sum + clients, 0)).toBe(24);
    expect(reports.spans.find(({ span }) => span === 'told-approved')?.sample).toBeGreaterThan(0);
  });
});

describe('talk and views', () => {
  it('keep a comment once, tell who is mentioned, and refuse a secret', async () => {
    const [line] = (await api().clients({ path: path(), query: { search: 'harbor' } })).lines;
    const client = line?.id ?? '';
    const body = {
      id: newId('note', cryptoRandom),
      client,
      text: 'Grace asks to be called after five.',
      mentions: [service.us.lead.id],
    };
    await api().comment({ path: path(), body });
    await api().comment({ path: path(), body });
    const { comments } = await api().comments({ path: { ...path(), clientId: client } });
    expect(comments.map(({ text }) => text)).toEqual([body.text]);
    const lead = service.as(service.us.lead);
    expect((await lead.mentions({ path: path() })).unseen).toBe(1);
    await lead.mentionsSeen({ path: path(), body: { at: testNow } });
    expect((await lead.mentions({ path: path() })).unseen).toBe(0);
    await expect(
      api().comment({
        path: path(),
        body: { ...body, id: newId('note', cryptoRandom), text: 'SSN 123-45-6789' },
      }),
    ).rejects.toMatchObject({
      problem: { error: 'secret-inside' },
    });
    await expect(service.as(service.us.viewer).comment({ path: path(), body })).rejects.toMatchObject({
      status: 403,
    });
    await expect(
      service.as(service.us.credentialer).deleteComment({ path: { ...path(), commentId: body.id } }),
    ).rejects.toMatchObject({ status: 403 });
    await api().deleteComment({ path: { ...path(), commentId: body.id } });
    expect((await api().comments({ path: { ...path(), clientId: client } })).comments).toEqual([]);
  });

  it('keep a view for its maker or the team, with its count', async () => {
    const viewId = newId('view', cryptoRandom);
    const body = { name: 'Blocked', shared: false, query: { state: 'blocked' } };
    const { view } = await api().saveView({ path: { ...path(), viewId }, body });
    expect(view.count).toBe((await api().clients({ path: path(), query: { state: 'blocked' } })).total);
    expect((await service.as(service.us.lead).views({ path: path() })).views).toEqual([]);
    await expect(
      service.as(service.us.lead).saveView({ path: { ...path(), viewId }, body }),
    ).rejects.toMatchObject({ status: 404 });
    await api().saveView({ path: { ...path(), viewId }, body: { ...body, shared: true } });
    expect((await service.as(service.us.lead).views({ path: path() })).views).toHaveLength(1);
    await expect(
      service.as(service.us.credentialer).deleteView({ path: { ...path(), viewId } }),
    ).rejects.toMatchObject({ status: 403 });
    await api().deleteView({ path: { ...path(), viewId } });
  });

  it('say who else has a client open', async () => {
    await service.as(service.us.lead).presence({ path: path(), body: { client: 'cl_one' } });
    const { here } = await api().presence({ path: path(), body: { client: 'cl_one' } });
    expect(here).toMatchObject([{ member: service.us.lead.id, client: 'cl_one' }]);
    await service.as(service.us.lead).presence({ path: path(), body: { client: null } });
    expect((await api().presence({ path: path(), body: { client: null } })).here).toEqual([]);
  });
});

describe('pull', () => {
  it('of one’s own book brings whole clients when they become one’s own, and says which left', async () => {
    const lead = service.as(service.us.lead);
    const mine = await lead.pull({ path: path(), query: { after: '0', scope: 'mine' } });
    const all = await lead.pull({ path: path(), query: { after: '0' } });
    const clients = (records: typeof all.records) => records.filter(({ kind }) => kind === 'client').length;
    expect(clients(mine.records)).toBe(
      (await api().clients({ path: path(), query: { owner: service.us.lead.id } })).total,
    );
    expect(mine.records.length).toBeLessThan(all.records.length);
    const [other] = (await api().clients({ path: path(), query: { owner: service.us.credentialer.id } }))
      .lines;
    const change = {
      kind: 'client-assigned',
      id: newId('change', cryptoRandom),
      base: 0,
      at: testNow,
      catalogue: '1',
      record: other?.id ?? '',
      owner: service.us.lead.id,
    };
    await api().changes({ path: path(), body: { changes: [change] } });
    const next = await lead.pull({ path: path(), query: { after: String(mine.sequence), scope: 'mine' } });
    expect(next.records.map(({ id }) => id)).toEqual(
      expect.arrayContaining([other?.id, other?.individual?.id ?? other?.organization?.id]),
    );
    const left = await service
      .as(service.us.credentialer)
      .pull({ path: path(), query: { after: String(mine.sequence), scope: 'mine' } });
    expect(left.out).toEqual([other?.id]);
  });
});
