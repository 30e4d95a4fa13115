import { catalogueVersion } from '@clearway/catalog/version';
import type { Change } from '@clearway/domain/change';
import { changeShape } from '@clearway/domain/change';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp, testNow } from '../../../testing.ts';

let service: TestApp;
const path = () => ({ teamId: service.us.owner.team });
const api = () => service.as(service.us.owner);
const change = (draft: object): Change =>
  changeShape.parse({
    ...draft,
    id: newId('change', cryptoRandom),
    base: 0,
    at: testNow,
    catalogue: catalogueVersion,
  });

beforeAll(async () => {
  service = await testApp();
  const [firm, org, client] = [
    newId('profile', cryptoRandom),
    newId('profile', cryptoRandom),
    newId('client', cryptoRandom),
  ];
  const others = Array.from({ length: 25 }, (_, index) =>
    change({ kind: 'client-added', record: newId('client', cryptoRandom), name: `Harbor Clinic ${index}` }),
  );
  const { results } = await api().changes({
    path: path(),
    body: {
      changes: [
        change({
          kind: 'profile-added',
          record: firm,
          profileKind: 'organization',
          name: 'Our Firm LLC',
          ours: true,
        }),
        change({
          kind: 'profile-added',
          record: org,
          profileKind: 'organization',
          name: 'Lighthouse Pediatrics',
          npis: ['2000000010'],
        }),
        change({ kind: 'client-added', record: client, name: 'Dr Núñez-Okafor', organization: org, firm }),
        change({
          kind: 'connections-requested',
          record: org,
          firm,
          direction: 'we-ask',
          on: '2026-11-20',
          requests: [
            { connection: newId('connection', cryptoRandom), system: 'PECOS', trackingId: 'IA-448812' },
          ],
        }),
        ...others,
      ],
    },
  });
  expect(results.filter(({ accepted }) => !accepted)).toEqual([]);
});
afterAll(async () => {
  expect(service.reported).toEqual([]);
  await service.close();
});

const found = async (search: string) =>
  (await api().clients({ path: path(), query: { search, limit: '100' } })).lines.map(({ name }) => name);

test.for([
  ['the beginning of a word', 'light'],
  ['the inside of a name', 'thouse'],
  ['a name without its accents, from the middle', 'unez'],
  ['digits from the middle of an NPI', '00001'],
  ['the last digits of a tracking ID', '8812'],
  ['two pieces of different words', 'okaf 48812'],
])('a client is found by %s', async ([, text]) => {
  expect(await found(text ?? '')).toEqual(['Dr Núñez-Okafor']);
});

test('a piece in no word finds nothing, two letters only begin words, and where many begin with it the inside is left alone', async () => {
  expect(await found('zzz')).toEqual([]);
  expect(await found('ok')).toEqual(['Dr Núñez-Okafor']);
  expect(await found('ht')).toEqual([]);
  expect(await found('harb')).toHaveLength(25);
});

test('rare and common words together find who has both, in whichever order, in the client or in whom it names', async () => {
  expect(await found('harbor clinic 17')).toEqual(['Harbor Clinic 17']);
  expect(await found('17 harbor')).toEqual(['Harbor Clinic 17']);
  expect(await found('clinic harbor')).toHaveLength(25);
  expect(await found('harbor okafor')).toEqual([]);
  expect(await found('lighthouse okafor 2000000010')).toEqual(['Dr Núñez-Okafor']);
  const people = await api().profiles({ path: path(), query: { search: 'pediatrics lighthouse' } });
  expect(people.lines).toHaveLength(1);
});

test('what the list finds, counts, exports and a bulk change go by too', async () => {
  const query = { search: 'thouse' };
  expect((await api().clients({ path: path(), query: { ...query, part: 'total' } })).total).toBe(1);
  expect((await api().profiles({ path: path(), query })).lines.map(({ name }) => name)).toEqual([
    'Lighthouse Pediatrics',
  ]);
  const { job } = await api().startJob({
    path: path(),
    body: {
      id: newId('job', cryptoRandom),
      mode: 'preview',
      clients: { query },
      act: { is: 'assign', owner: service.us.lead.id },
    },
  });
  expect(job.total).toBe(1);
  const csv = await service.app.request(`/api/teams/${path().teamId}/exports/clients.csv?search=thouse`, {
    headers: { 'test-member': service.us.owner.id },
  });
  expect((await csv.text()).trim().split('\n')).toHaveLength(2);
});
