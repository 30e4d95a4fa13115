/** A plain example beside the property: both profiles of one client move in one commit. */
import { catalogueVersion } from '@clearway/catalog/version';
import { changeShape } from '@clearway/domain/change';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { expect, it } from 'vitest';
import { testApp, testNow } from '../../testing.ts';

it('a client both of whose profiles move at once counts each of its four squares once', async () => {
  const service = await testApp();
  const path = { teamId: service.us.owner.team };
  const api = service.as(service.us.owner);
  const send = async (...drafts: object[]) => {
    const envelope = () => ({
      id: newId('change', cryptoRandom),
      base: 0,
      at: testNow,
      catalogue: catalogueVersion,
    });
    const changes = drafts.map((draft) => changeShape.parse({ ...draft, ...envelope() }));
    const { results } = await api.changes({ path, body: { changes } });
    expect(results.filter(({ accepted }) => !accepted)).toEqual([]);
  };
  const [firm, doctor, group, client] = [
    newId('profile', cryptoRandom),
    newId('profile', cryptoRandom),
    newId('profile', cryptoRandom),
    newId('client', cryptoRandom),
  ];
  const connection = () => newId('connection', cryptoRandom);
  await send(
    { kind: 'profile-added', record: firm, profileKind: 'organization', name: 'Our Firm LLC', ours: true },
    { kind: 'profile-added', record: doctor, profileKind: 'individual', name: 'Dr Ruiz' },
    { kind: 'profile-added', record: group, profileKind: 'organization', name: 'Green Clinic PC' },
    { kind: 'client-added', record: client, name: 'Dr Ruiz', individual: doctor, organization: group, firm },
  );
  const asked = (record: string) => ({
    kind: 'connections-requested',
    record,
    firm,
    direction: 'we-ask',
    on: '2026-11-20',
    requests: [
      { connection: connection(), system: 'PECOS' },
      { connection: connection(), system: 'NPPES' },
    ],
  });
  await send(asked(doctor), asked(group));
  const [row] = await service.service.teams.use(service.us.owner.team, ({ db }) =>
    db.read({ sql: 'SELECT needed, open FROM client_line WHERE client = ?', args: [client] }),
  );
  expect({ ...row }).toEqual({ needed: 4, open: 0 });
  expect(service.reported).toEqual([]);
  await service.close();
});
