import type { ImportBody } from '@clearway/contract/imports';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { withCheckDigit } from '@clearway/domain/npi';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';

let service: TestApp;
beforeEach(async () => {
  service = await testApp();
});
afterEach(async () => {
  expect(service.reported).toEqual([]);
  await service.close();
});

const npi = (number: number) => withCheckDigit(`2${String(number).padStart(8, '0')}`);
const path = () => ({ teamId: service.us.credentialer.team });
const api = () => service.as(service.us.credentialer);
const id = () => newId('import', cryptoRandom);
const run = (csv: string, more: Partial<ImportBody> = {}) =>
  api().import({ path: path(), body: { mode: 'real', import: id(), csv, ...more } });
const all = async () => (await api().clients({ path: path(), query: { limit: '200', sort: 'name' } })).lines;

const six = [
  'Client,Provider,NPI,Group,Group NPI,AO,AO email',
  `Dr A at Green,Dr A,${npi(1)},Green Clinic,${npi(11)},Amara Lee,amara@example.com`,
  `Dr B at Green,Dr B,${npi(2)},Green Clinic,${npi(11)},Amara Lee,amara@example.com`,
  `Dr C at Green,Dr C,${npi(3)},Green Clinic,${npi(11)},,`,
  `Dr C at Hill,Dr C,${npi(3)},Hill Practice,${npi(12)},Tom Hill,tom@example.com`,
  `Lake,,,Lake Imaging,${npi(13)},Olu Ade,olu@example.com`,
  `Shore,,,Shore Imaging,${npi(14)},Olu Ade,olu@example.com`,
].join('\n');

describe('six rows that share', () => {
  it('say what is shared before anything is written, and become clients that move together', async () => {
    const dry = await run(six, { mode: 'dry-run' });
    expect(dry.counts).toMatchObject({ new: 6, refused: 0, individuals: 3, organizations: 4 });
    expect(dry.rows[0]?.shares).toContainEqual({
      what: 'organization',
      name: 'Green Clinic',
      rows: [3, 4],
      existing: false,
    });
    expect(dry.rows[2]?.shares).toContainEqual({
      what: 'individual',
      name: 'Dr C',
      rows: [5],
      existing: false,
    });
    expect(dry.rows[4]?.shares).toEqual([{ what: 'person', name: 'Olu Ade', rows: [7], existing: false }]);
    expect(await all()).toEqual([]);
    const real = await run(six);
    expect(real.counts).toMatchObject({ new: 6, refused: 0 });
    const lines = await all();
    expect(lines.map(({ name }) => name)).toEqual([
      'Dr A at Green',
      'Dr B at Green',
      'Dr C at Green',
      'Dr C at Hill',
      'Lake',
      'Shore',
    ]);
    expect(new Set(lines.slice(0, 3).map(({ organization }) => organization?.id)).size).toBe(1);
    expect(lines[2]?.individual).toEqual(lines[3]?.individual);
    const { lines: people } = await api().persons({ path: path(), query: { search: 'olu' } });
    expect(people).toMatchObject([{ name: 'Olu Ade', clients: 2 }]);
  });

  it('are written once however often the import is sent, and change nothing when sent as a new one', async () => {
    const body = { import: id() };
    await run(six, body);
    const before = (await api().chain({ path: path() })).sequence;
    const again = await run(six, body);
    expect(again.counts).toMatchObject({ new: 6 });
    expect((await api().chain({ path: path() })).sequence).toBe(before);
    const fresh = await run(six);
    expect(fresh.counts).toMatchObject({ new: 0, same: 6, update: 0 });
    expect((await api().chain({ path: path() })).sequence).toBe(before);
  });

  it('are taken back as a whole, but for what somebody uses or changed since', async () => {
    const body = { import: id() };
    await run(six, body);
    const lines = await all();
    const green = lines[0]?.organization?.id ?? '';
    const change = {
      kind: 'client-added',
      id: newId('change', cryptoRandom),
      base: 0,
      at: '2026-11-23T14:00:00.000Z',
      catalogue: '1',
      record: newId('client', cryptoRandom),
      name: 'By hand',
      organization: green,
    };
    await api().changes({ path: path(), body: { changes: [change] } });
    const { kept } = await api().undoImport({ path: { ...path(), importId: body.import } });
    expect(kept.map(({ record }) => record)).toContain(green);
    expect((await all()).map(({ name }) => name)).toEqual(['By hand']);
    expect((await api().persons({ path: path(), query: { search: 'tom' } })).lines).toEqual([]);
    expect((await api().imports({ path: path() })).imports[0]?.undoneAt).not.toBeNull();
  });
});

describe('an import', () => {
  it('updates without wiping, and asks instead of renaming what is known by its NPI', async () => {
    await run(`Id,Client,Provider,NPI,Notes,Tags,State\nA1,Dr A,Dr A,${npi(1)},First note,new,MD`);
    const next = await run(`Id,Client,Provider,NPI,Notes,Tags\nA1,,Dr Anna,${npi(1)},Second note,`);
    expect(next.rows).toMatchObject([
      { verdict: 'update', asks: [expect.stringContaining('The known name stays')] },
    ]);
    const [line] = await all();
    expect(line).toMatchObject({ name: 'Dr A', tags: ['new'] });
    const { records } = await api().client({ path: { ...path(), clientId: line?.id ?? '' } });
    expect(records[0]?.value).toMatchObject({ note: 'First note\nSecond note', ownId: 'A1' });
  });

  it('does not guess at a row whose quotes or cells do not come out even', async () => {
    const reply = await run(
      ['Client,NPI', `Good,${npi(7)}`, `Osei, Amara MD,${npi(8)}`, `"Never closed,${npi(9)}`].join('\n'),
    );
    expect(reply.rows.map(({ row, verdict, faults }) => [row, verdict, faults[0]?.code])).toEqual([
      [2, 'new', undefined],
      [3, 'refused', 'too-many-cells'],
      [4, 'refused', 'unclosed-quote'],
    ]);
  });

  it('refuses rows with a wrong NPI, a secret or nothing in them, says why without repeating it, and gives them back', async () => {
    const body = { import: id() };
    const reply = await run(
      [
        'Client,Provider,NPI,Notes',
        `Good,Dr A,${npi(1)},fine`,
        'Wrong digit,Dr B,2000000001,',
        'Short,Dr C,123,',
        `Secret,Dr D,${npi(4)},SSN is 123-45-6789`,
        ',,,only a note',
        `Twin,Dr A,${npi(1)},`,
      ].join('\r\n'),
      body,
    );
    expect(reply.rows.map(({ verdict, faults }) => [verdict, faults[0]?.code])).toEqual([
      ['new', undefined],
      ['refused', 'npi-check-digit'],
      ['refused', 'npi-length'],
      ['refused', 'secret'],
      ['refused', 'no-name'],
      ['refused', 'duplicate-row'],
    ]);
    expect(JSON.stringify(reply)).not.toContain('123-45-6789');
    expect(reply.rows[1]?.row).toBe(3);
    await service.service.teams.use(path().teamId, async ({ db }) => {
      const rows = await db.read({
        sql: 'SELECT * FROM import_failure WHERE import = ?',
        args: [body.import],
      });
      expect(rows).toHaveLength(5);
      expect(JSON.stringify(rows)).not.toContain('123-45-6789');
    });
  });

  it('does not read columns that hold secrets by their heading or by their values', async () => {
    const reply = await run(
      ['Client,SSN,Date of birth,Ref X', 'One,123-45-6789,1970-01-02,123-45-6789', 'Two,,,987654321'].join(
        '\n',
      ),
      { mapping: { 'Ref X': 'note' } },
    );
    expect(reply.refusedColumns.map(({ column }) => column)).toEqual(['SSN', 'Date of birth', 'Ref X']);
    expect(reply.counts).toMatchObject({ new: 2 });
    const pulled = await api().pull({ path: path(), query: {} });
    expect(JSON.stringify(pulled)).not.toMatch(/123-45-6789|987654321|1970/);
  });

  it.each([
    ['semicolons and a byte-order mark', `\ufeffClient;Provider;NPI\nDr Müller;"Müller; Eva";${npi(1)}`],
    [
      'tabs, quotes and a line break inside a cell',
      `Client\tProvider\tNPI\tNotes\n"Dr Müller"\t"Müller; Eva"\t${npi(1)}\t"one\ntwo"`,
    ],
    ['bars and empty lines', `Client|Provider|NPI\n\n\nDr Müller|Müller; Eva|${npi(1)}\n\n`],
  ])('reads %s', async (_what, csv) => {
    await run(csv);
    const lines = await all();
    expect(lines).toMatchObject([{ name: 'Dr Müller', individual: { name: 'Müller; Eva' } }]);
  });

  it.each([
    ['windows-1252', Buffer.from('Client,Group\nNi\xf1o Clinic,Ni\xf1o Clinic PC', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffClient,Group\nNiño Clinic,Niño Clinic PC', 'utf16le')],
    ['UTF-8', Buffer.from('Client,Group\nNiño Clinic,Niño Clinic PC', 'utf8')],
  ])('reads a file in %s', async (_what, bytes) => {
    await api().import({
      path: path(),
      body: { mode: 'real', import: id(), file: bytes.toString('base64') },
    });
    expect(await all()).toMatchObject([{ name: 'Niño Clinic' }]);
  });

  it('proposes what notes say, records only what is accepted, and remembers the mapping', async () => {
    const firm = {
      kind: 'profile-added',
      id: newId('change', cryptoRandom),
      base: 0,
      at: '2026-11-23T14:00:00.000Z',
      catalogue: '1',
      record: newId('profile', cryptoRandom),
      profileKind: 'organization',
      name: 'Ours',
      ours: true,
    };
    await api().changes({ path: path(), body: { changes: [firm] } });
    const csv = `Who,Doc,Number,Said\nDr A,Dr A,${npi(1)},PECOS request sent 11/02/2026 tracking T1234567. NPPES not approved yet.`;
    const mapping = {
      Who: 'client',
      Doc: 'individual-name',
      Number: 'individual-npi',
      Said: 'note',
    } as const;
    const dry = await run(csv, { mode: 'dry-run', mapping });
    expect(dry.proposals).toMatchObject([
      { says: 'requested', system: 'PECOS', on: '2026-11-02', trackingId: 'T1234567' },
    ]);
    await run(csv, { mapping, accept: dry.proposals.map((one) => one.id) });
    const [line] = await all();
    expect(line?.squares.find(({ key }) => key === 'individual.PECOS')).toMatchObject({
      state: 'at-risk',
      lastDay: '2026-12-02',
    });
    const again = await run(csv, { mode: 'dry-run' });
    expect(again.remembered).toBe(true);
    expect(again.mapping).toEqual(mapping);
  });

  it('answers a viewer with 403 and a member of another team with 404', async () => {
    const body = { mode: 'dry-run' as const, import: id(), csv: six };
    await expect(service.as(service.us.viewer).import({ path: path(), body })).rejects.toMatchObject({
      status: 403,
    });
    await expect(service.as(service.them.owner).import({ path: path(), body })).rejects.toMatchObject({
      status: 404,
    });
  });
});
