import { cryptoRandom, newId } from '@clearway/domain/id';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, type TestMember, testApp, testNow } from '../testing.ts';
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
const get = (file: string, member: TestMember = service.us.owner) =>
  service.app.request(`/api/teams/${service.us.owner.team}/${file}`, {
    headers: { 'test-member': member.id },
  });
const rows = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

it('gives the current view as CSV, with nothing a spreadsheet would run', async () => {
  const change = {
    kind: 'client-added',
    id: newId('change', cryptoRandom),
    base: 0,
    at: testNow,
    catalogue: '1',
    record: newId('client', cryptoRandom),
    name: '=HYPERLINK("https://example.com")',
  };
  await service.as(service.us.owner).changes({ path: path(), body: { changes: [change] } });
  const response = await get('exports/clients.csv');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const read = rows(await response.text());
  expect(read).toHaveLength(26);
  expect(read.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  expect(read.flat()).toContain('\'=HYPERLINK("https://example.com")');
  const { total } = await service.as(service.us.owner).clients({ path: path(), query: { state: 'blocked' } });
  expect(rows(await (await get('exports/clients.csv?state=blocked')).text())).toHaveLength(total + 1);
});

it('gives everything as JSON, with the head of the chain, and the history as CSV that ends in it', async () => {
  const all = JSON.parse(await (await get('exports/team.json')).text());
  const { head, sequence } = await service.as(service.us.owner).chain({ path: path() });
  expect(all.chain).toEqual({ head, sequence });
  expect(all.changes).toHaveLength(sequence);
  expect(all.records.filter((record: { kind: string }) => record.kind === 'client')).toHaveLength(25);
  expect(all.members).toHaveLength(4);
  const history = rows(await (await get('exports/history.csv')).text());
  expect(history.at(-1)?.at(-1)).toBe(head);
});

it('prints one client and names no other', async () => {
  const { lines } = await service.as(service.us.owner).clients({ path: path(), query: { limit: '100' } });
  const green = lines.find(({ name }) => name === 'Dr Nina Patel at Green Clinic');
  const page = await (await get(`clients/${green?.id}/print`)).text();
  expect(page).toContain('Dr Nina Patel at Green Clinic');
  expect(page).toContain('Waiting');
  for (const other of lines.filter(({ id }) => id !== green?.id)) {
    if (other.name !== 'Green Clinic') expect(page).not.toContain(other.name);
  }
});

it('is refused to a viewer, and is nothing to a member of another team', async () => {
  for (const file of ['exports/clients.csv', 'exports/history.csv', 'exports/team.json']) {
    expect((await get(file, service.us.viewer)).status, file).toBe(403);
    expect((await get(file, service.them.owner)).status, file).toBe(404);
  }
  expect((await get('clients/cl_none/print')).status).toBe(404);
  expect((await get('imports/im_none/failed.csv')).status).toBe(404);
});
