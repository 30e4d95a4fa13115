/** A bulk change whose process died: in the middle of its list, of its changes, of its undo. */
import type { Change } from '@clearway/domain/change';
import { type ClientId, cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Statement } from '../db/database.ts';
import { type TestApp, testApp, testNow } from '../testing.ts';
import { jobRows } from './job.ts';

let service: TestApp;
let clients: readonly ClientId[];
beforeEach(async () => {
  service = await testApp();
  clients = Array.from({ length: 90 }, () => newId('client', cryptoRandom));
  const added = clients.map((record, index): Change => {
    const envelope = { id: newId('change', cryptoRandom), base: 0, at: testNow, catalogue: '1' };
    return { kind: 'client-added', ...envelope, record, name: `Client ${index}` };
  });
  await api().changes({ path: path(), body: { changes: [...added] } });
});
afterEach(async () => {
  expect(service.reported).toEqual([]);
  await service.close();
});

const api = () => service.as(service.us.owner);
const path = () => ({ teamId: service.us.owner.team });
const inTeam = (...statements: readonly Statement[]) =>
  service.service.teams.use(path().teamId, ({ db }) => db.write(statements));
const body = () => ({
  id: newId('job', cryptoRandom),
  mode: 'run' as const,
  clients: { query: {} },
  act: { is: 'assign' as const, owner: service.us.lead.id },
});

/** Asks for the job, as whoever began it does, until it stands there. */
async function reaches(job: string, state: string) {
  const ask = () => api().job({ path: { ...path(), jobId: job } });
  await vi.waitUntil(async () => (await ask()).job.state === state, { timeout: 60_000 });
  return (await ask()).job;
}

it('says of clients that they were changed, though their verdicts were lost', async () => {
  const sent = body();
  await api().startJob({ path: path(), body: sent });
  await reaches(sent.id, 'done');
  const before = (await api().chain({ path: path() })).sequence;
  await inTeam(
    {
      sql: "UPDATE job_row SET verdict = 'waiting' WHERE job = ? AND position BETWEEN 41 AND 60",
      args: [sent.id],
    },
    { sql: "UPDATE job SET state = 'running' WHERE id = ?", args: [sent.id] },
  );
  expect(await reaches(sent.id, 'done')).toMatchObject({ total: 90, counts: { changed: 90, same: 0 } });
  expect((await api().chain({ path: path() })).sequence).toBe(before);
});

it('lists its clients anew when it is sent again after a death in the middle of the list', async () => {
  const sent = body();
  await inTeam(
    {
      sql: "INSERT INTO job (id, act, author, via, started_at, state) VALUES (?, ?, ?, 'dashboard', ?, 'listing')",
      args: [sent.id, JSON.stringify(sent.act), service.us.owner.id, testNow],
    },
    {
      sql: "INSERT INTO job_row (job, position, client, verdict) VALUES (?, 1, ?, 'waiting')",
      args: [sent.id, clients[5] ?? ''],
    },
  );
  expect((await api().jobs({ path: path() })).jobs).toEqual([]);
  const { job } = await api().job({ path: { ...path(), jobId: sent.id } });
  expect([job.state, job.total]).toEqual(['preview', 1]);
  expect((await api().startJob({ path: path(), body: sent })).job.total).toBe(90);
  expect((await reaches(sent.id, 'done')).counts.changed).toBe(90);
});

it('takes back the rest when its undo was cut off', async () => {
  const sent = body();
  await api().startJob({ path: path(), body: sent });
  await reaches(sent.id, 'done');
  const undo = () => api().undoJob({ path: { ...path(), jobId: sent.id } });
  await undo();
  await reaches(sent.id, 'undone');
  const after = (await api().chain({ path: path() })).sequence;
  await inTeam({ sql: "UPDATE job SET state = 'undoing' WHERE id = ?", args: [sent.id] });
  expect((await reaches(sent.id, 'undone')).counts.kept).toBe(0);
  expect((await api().chain({ path: path() })).sequence).toBe(after);
  expect((await api().clients({ path: path(), query: { owner: service.us.lead.id } })).total).toBe(0);
});

it('pages of its rows hold each once, refused and kept ones first', async () => {
  const job = newId('job', cryptoRandom);
  const verdicts = ['changed', 'refused', 'same', 'kept', 'waiting'];
  await inTeam(
    {
      sql: "INSERT INTO job (id, act, author, via, started_at, state) VALUES (?, '{}', ?, 'dashboard', ?, 'running')",
      args: [job, service.us.owner.id, testNow],
    },
    ...Array.from({ length: 1000 }, (_, index) => ({
      sql: 'INSERT INTO job_row (job, position, client, verdict) VALUES (?, ?, ?, ?)',
      args: [job, index + 1, `cl_${index}`, verdicts[index % 5] ?? ''],
    })),
  );
  const seen: { client: string; verdict: string }[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await service.service.teams.use(path().teamId, ({ db }) => jobRows(db, job, cursor));
    seen.push(...page.rows);
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(new Set(seen.map(({ client }) => client)).size).toBe(800);
  expect(seen).toHaveLength(800);
  const told = seen.map(({ verdict }) => verdict === 'refused' || verdict === 'kept');
  expect(told.lastIndexOf(true)).toBe(399);
});
