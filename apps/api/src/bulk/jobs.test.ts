import type { BulkAct } from '@clearway/contract/jobs';
import { day } from '@clearway/domain/day';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
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
const id = () => newId('job', cryptoRandom);

/** Starts a job and waits for the live event that says it is over. */
async function finished(start: () => Promise<{ job: { id: string } }>) {
  const over = new Promise<void>((resolve) => {
    const leave = service.service.live.listen(path().teamId, {
      member: 'test',
      hear: (event) => {
        if (event.event !== 'job' || event.data.done < event.data.total) return;
        leave();
        resolve();
      },
    });
  });
  const { job } = await start();
  await over;
  // The last state is written right after the event; the writer's queue is empty once this read is answered.
  const reply = () => api().job({ path: { ...path(), jobId: job.id } });
  let last = await reply();
  while (last.job.state === 'running' || last.job.state === 'undoing') last = await reply();
  return last;
}

it('hands a book over after a preview, tells what it did to each, and is undone at once but for what changed since', async () => {
  const from = service.us.credentialer.id;
  const act: BulkAct = { is: 'assign', owner: service.us.lead.id };
  const count = async (owner: string) => (await api().clients({ path: path(), query: { owner } })).total;
  const [book, theirs] = [await count(from), await count(service.us.lead.id)];
  const body = { id: id(), clients: { query: { owner: from } }, act };
  const preview = await api().startJob({ path: path(), body: { ...body, mode: 'preview' } });
  expect(preview.job).toMatchObject({ state: 'preview', total: book, counts: { changed: book } });
  expect(await count(from)).toBe(book);
  const done = await finished(() => api().startJob({ path: path(), body: { ...body, mode: 'run' } }));
  expect(done.job).toMatchObject({ state: 'done', done: book, counts: { changed: book, refused: 0 } });
  expect(await count(from)).toBe(0);
  const moved = done.rows[0]?.client ?? '';
  const change = {
    kind: 'client-assigned',
    id: newId('change', cryptoRandom),
    base: 0,
    at: '2026-11-23T14:00:00.000Z',
    catalogue: '1',
    record: moved,
    owner: service.us.owner.id,
  };
  await api().changes({ path: path(), body: { changes: [change] } });
  const undone = await finished(() => api().undoJob({ path: { ...path(), jobId: body.id } }));
  expect(undone.job).toMatchObject({ state: 'undone', counts: { kept: 1 } });
  expect(undone.rows[0]).toMatchObject({ client: moved, verdict: 'kept' });
  expect([await count(from), await count(service.us.lead.id)]).toEqual([book - 1, theirs]);
});

it('marks everything that waits as told, once for what clients share', async () => {
  const { lines } = await api().clients({ path: path(), query: { search: 'green clinic', limit: '10' } });
  const clients = { ids: lines.map((line) => line.id) };
  const act: BulkAct = { is: 'told', channel: 'phone', on: day('2026-11-23') };
  const before = (await api().chain({ path: path() })).sequence;
  const done = await finished(() =>
    api().startJob({ path: path(), body: { id: id(), mode: 'run', clients, act } }),
  );
  expect(done.job.counts).toMatchObject({ changed: 4, refused: 0 });
  expect((await api().chain({ path: path() })).sequence).toBe(before + 1);
});

it('refuses for a credentialer what only a lead may do, row by row', async () => {
  const { lines } = await api().clients({ path: path(), query: { limit: '3' } });
  const body = { id: id(), clients: { ids: lines.map((line) => line.id) }, act: { is: 'remove' } as const };
  const credentialer = service.as(service.us.credentialer);
  const preview = await credentialer.startJob({ path: path(), body: { ...body, mode: 'preview' } });
  expect(preview.job.counts).toMatchObject({ refused: 3 });
  const done = await finished(() => credentialer.startJob({ path: path(), body: { ...body, mode: 'run' } }));
  expect(done.job.counts).toMatchObject({ refused: 3, changed: 0 });
  expect(done.rows[0]?.refusal).toMatchObject({ code: 'not-permitted' });
});
