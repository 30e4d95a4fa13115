import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyTeam } from '../admin/verify.ts';
import { type TestApp, testApp, testNow } from '../testing.ts';
import { fillWithDemo } from '../testing-demo.ts';

let service: TestApp;
beforeEach(async () => {
  service = await testApp();
  await fillWithDemo(service);
});
afterEach(async () => {
  expect(service.reported).toEqual([]);
  await service.close();
});

const path = () => ({ teamId: service.us.owner.team });
const api = () => service.as(service.us.lead);
const envelope = () => ({ id: newId('change', cryptoRandom), base: 0, at: testNow, catalogue: '1' });

/** Files of team databases, wherever they are. */
const databaseFiles = () =>
  readdirSync(service.folder, { recursive: true, encoding: 'utf8' }).filter((name) => /tm[-_]/.test(name));

/** Every file the service wrote, searched for a text. */
function filesWith(text: string): string[] {
  const files = readdirSync(service.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text));
}

it('redacts a text everywhere: log, records, comments, search, files and the next pull', async () => {
  const text = 'zebra-mother-1961';
  const [line] = (await api().clients({ path: path(), query: { search: 'harbor' } })).lines;
  const record = line?.id ?? '';
  const person =
    (await api().client({ path: { ...path(), clientId: record } })).records.find(
      ({ kind }) => kind === 'person',
    )?.id ?? '';
  await api().changes({
    path: path(),
    body: {
      changes: [
        { kind: 'client-edited', ...envelope(), record, note: `Said ${text} on the phone` },
        { kind: 'person-edited', ...envelope(), record: person, email: `${text}@example.com` },
        { kind: 'client-edited', ...envelope(), record, note: 'mended' },
      ],
    },
  });
  await api().comment({
    path: path(),
    body: { id: newId('note', cryptoRandom), client: record, text: `They wrote ${text}.` },
  });
  const before = (await api().chain({ path: path() })).sequence;
  expect(filesWith(text).length).toBeGreaterThan(0);
  const count = await api().redact({ path: path(), body: { mode: 'count', text } });
  expect(count).toMatchObject({ changes: 4, records: 1, comments: 1 });
  expect(await api().redact({ path: path(), body: { mode: 'redact', text } })).toMatchObject({
    files: 'emptied',
  });
  expect(filesWith(text)).toEqual([]);
  const pulled = await api().pull({ path: path(), query: { after: String(before) } });
  expect(pulled.records.map(({ id }) => id)).toEqual([person]);
  expect(JSON.stringify(await api().pull({ path: path(), query: {} }))).not.toContain(text);
  const { history } = await api().client({ path: { ...path(), clientId: record } });
  expect(history.filter(({ redacted }) => redacted)).toHaveLength(4);
  expect((await api().clients({ path: path(), query: { search: text } })).total).toBe(0);
  await service.service.teams.use(path().teamId, async ({ db }) => expect(await verifyTeam(db)).toEqual([]));
});

it('erases a client with what nobody else uses, and leaves only that something was there', async () => {
  const { lines } = await api().clients({ path: path(), query: { search: 'petra novak' } });
  const [line] = lines;
  const body = { what: 'client' as const, id: line?.id ?? '', confirm: 'wrong' };
  await expect(api().erase({ path: path(), body })).rejects.toMatchObject({ status: 400 });
  await expect(service.as(service.us.credentialer).erase({ path: path(), body })).rejects.toMatchObject({
    status: 403,
  });
  const erased = await api().erase({ path: path(), body: { ...body, confirm: line?.name ?? '' } });
  expect(erased.records).toHaveLength(3);
  expect(filesWith('Petra')).toEqual([]);
  await expect(api().client({ path: { ...path(), clientId: body.id } })).rejects.toMatchObject({
    status: 404,
  });
  const pulled = await api().pull({ path: path(), query: { after: String(erased.sequence - 1) } });
  expect(pulled.records.map(({ value }) => value)).toEqual([null, null, null]);
  await service.service.teams.use(path().teamId, async ({ db }) => expect(await verifyTeam(db)).toEqual([]));
});

it('keeps what other clients use when one is erased, and refuses to erase it by itself', async () => {
  const { lines } = await api().clients({ path: path(), query: { search: 'green clinic' } });
  const green = lines.find(({ name }) => name === 'Dr Wei Chen at Green Clinic');
  const organization = green?.organization;
  const erased = await api().erase({
    path: path(),
    body: { what: 'client', id: green?.id ?? '', confirm: green?.name ?? '' },
  });
  expect(erased.records).not.toContain(organization?.id);
  const body = { what: 'profile' as const, id: organization?.id ?? '', confirm: organization?.name ?? '' };
  await expect(api().erase({ path: path(), body })).rejects.toMatchObject({ problem: { field: 'id' } });
});

it('erases a team with its files, for its owner alone', async () => {
  const body = { confirm: 'us' };
  await expect(api().eraseTeam({ path: path(), body })).rejects.toMatchObject({ status: 403 });
  await service.as(service.us.owner).eraseTeam({ path: path(), body });
  await expect(service.as(service.us.owner).clients({ path: path(), query: {} })).rejects.toMatchObject({
    status: 401,
  });
  await service.service.teams.erase(path().teamId);
  expect(databaseFiles()).toEqual([]);
});
