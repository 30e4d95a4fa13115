import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';

let service: TestApp;
beforeEach(async () => {
  service = await testApp();
});
afterEach(async () => {
  expect(service.reported).toEqual([]);
  await service.close();
});
const path = () => ({ teamId: service.us.owner.team });
const api = () => service.as(service.us.owner);
const load = (id: string) =>
  api().import({ path: path(), body: { mode: 'real', import: id, samples: true } });
const lines = async () => (await api().clients({ path: path(), query: { limit: '100' } })).lines;

it('puts the sample clients into an empty team, each plainly marked, and takes all of them back', async () => {
  const id = newId('import', cryptoRandom);
  const { counts } = await load(id);
  expect(counts.new).toBe(24);
  const all = await lines();
  expect(all).toHaveLength(24);
  for (const line of all) {
    expect(line.name).toMatch(/ \(sample\)$/);
    expect(line.tags).toContain('sample');
    expect([line.individual?.name ?? '(sample)', line.organization?.name ?? '(sample)'].join()).toMatch(
      /\(sample\),.*\(sample\)$/,
    );
  }
  expect(new Set(all.map(({ state }) => state)).size).toBeGreaterThan(6);

  const { kept } = await api().undoImport({ path: { ...path(), importId: id } });
  expect(kept).toEqual([]);
  expect(await lines()).toEqual([]);
  const { lines: firms } = await api().profiles({ path: path(), query: {} });
  expect(firms).toEqual([]);
  const { lines: people } = await api().persons({ path: path(), query: {} });
  expect(people).toEqual([]);
});

it('sent again it writes nothing, and a team that has clients gets none', async () => {
  const id = newId('import', cryptoRandom);
  await load(id);
  expect((await load(id)).counts.new).toBe(24);
  expect(await lines()).toHaveLength(24);
  await expect(load(newId('import', cryptoRandom))).rejects.toThrow('without clients');
});
