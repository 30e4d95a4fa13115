/** The second half: records, lists, imports, talk, and a team's ways out. For tests only. */
import { newId } from '@clearway/domain/id';
import { answers } from '../../app.ts';
import type { Teller, Told } from './story-people.ts';

type Owner = Told & { readonly team: string; readonly member: string };
export type Ids = Readonly<Record<string, string>>;

const has = (name: string) => name in answers;

/** The client, people and requests the rest speaks of. */
export async function tellRecords({ house }: Teller, { api, team, member }: Owner): Promise<Ids> {
  const { random, now } = house.service;
  const path = { teamId: team };
  const [person, profile, firm, client, pecos, nppes] = [
    newId('person', random),
    newId('profile', random),
    newId('profile', random),
    newId('client', random),
    newId('connection', random),
    newId('connection', random),
  ];
  const drafts = [
    { kind: 'person-added', record: person, name: 'Amara Osei', email: 'amara@example.com' },
    {
      kind: 'profile-added',
      record: firm,
      profileKind: 'organization',
      name: 'Northstar Credentialing LLC',
      ours: true,
    },
    {
      kind: 'profile-added',
      record: profile,
      profileKind: 'organization',
      name: 'Osei Family Medicine LLC',
      npis: ['2000000002'],
    },
    {
      kind: 'role-recorded',
      record: profile,
      person,
      role: 'ao',
      status: 'approved',
      how: 'seen',
      on: '2026-11-20',
    },
    {
      kind: 'client-added',
      record: client,
      name: 'Osei Family Medicine',
      organization: profile,
      firm,
      owner: member,
      contacts: { [person]: { is: 'ao', writeTo: true } },
    },
    {
      kind: 'connections-requested',
      record: profile,
      firm,
      direction: 'we-ask',
      on: '2026-11-23',
      requests: [
        { connection: pecos, system: 'PECOS', trackingId: '4417-22' },
        { connection: nppes, system: 'NPPES', trackingId: '4417-23' },
      ],
    },
  ];
  const changes = drafts.map((draft) => ({
    ...draft,
    id: newId('change', random),
    base: 0,
    at: now(),
    catalogue: '2026.11.1',
  }));
  await api.changes({ path, body: { changes } });
  await api.pull({ path, query: { after: '0' } });
  await api.clients({ path, query: { mover: 'us', sort: 'act-by', limit: '50' } });
  await api.client({ path: { ...path, clientId: client } });
  await api.persons({ path, query: { search: 'osei' } });
  await api.person({ path: { ...path, personId: person } });
  await api.profiles({ path, query: { kind: 'organization' } });
  await api.profile({ path: { ...path, profileId: profile } });
  await api.duplicates({ path });
  await api.history({ path, query: { client, limit: '20' } });
  await api.chain({ path });
  await api.clocks({ path, query: { from: '2026-11-23' } });
  await api.reviews({ path, query: { when: 'all' } });
  await api.reports({ path, query: { weeks: '12' } });
  return { personId: person, profileId: profile, clientId: client };
}

/** An import, taken back; comments; a saved view; who is here. */
export async function tellTalk(
  { house }: Teller,
  { api, team, member }: Owner,
  { clientId = '' }: Ids,
): Promise<Ids> {
  const { random } = house.service;
  const path = { teamId: team };
  const [importId, commentId, viewId] = [
    newId('import', random),
    newId('note', random),
    newId('view', random),
  ];
  const csv = 'Client,Organization,Org NPI\nKeller Orthopedics,Keller Orthopedics PA,2000000010\n';
  await api.import({ path, body: { mode: 'real', import: importId, csv } });
  await api.imports({ path });
  await api.undoImport({ path: { ...path, importId } });
  await api.comment({
    path,
    body: { id: commentId, client: clientId, text: 'She is away until Monday.', mentions: [member] },
  });
  await api.comments({ path: { ...path, clientId } });
  await api.mentions({ path });
  await api.mentionsSeen({ path, body: { at: house.service.now() } });
  await api.saveView({
    path: { ...path, viewId },
    body: { name: 'At risk', shared: true, query: { state: 'at-risk' } },
  });
  await api.views({ path });
  await api.presence({ path, body: { client: clientId } });
  return { importId, commentId, viewId };
}

/** Keys, links, hooks, feeds, mail, settings. */
export async function tellReach({ api, team }: Owner, { clientId = '', personId = '' }: Ids): Promise<Ids> {
  const path = { teamId: team };
  await api.changeSettings({
    path,
    body: {
      reminders: { on: true, days: [3, 7, 14, 21, 27], businessDays: true },
      'time-zone': 'America/Chicago',
    },
  });
  await api.settings({ path });
  const { id: keyId } = await api.makeKey({
    path,
    body: { name: 'Monthly report', scopes: ['read', 'export'], days: 90 },
  });
  await api.keys({ path });
  const { id: linkId } = await api.makeLink({
    path,
    body: { client: clientId, person: personId, days: 14, language: 'es' },
  });
  await api.links({ path, query: { client: clientId } });
  const { id: hookId } = await api.makeHook({
    path,
    body: { url: 'https://192.0.2.1/hook', events: ['change.accepted', 'client-link.said'] },
  });
  await api.testHook({ path: { ...path, hookId } });
  await api.changeHook({ path: { ...path, hookId }, body: { events: ['change.accepted'] } });
  await api.hooks({ path });
  const { deliveries } = await api.deliveries({ path: { ...path, hookId } });
  const { id: feedId } = await api.makeFeed({ path, body: { names: false, mine: true } });
  await api.feeds({ path });
  await api.outbox({ path });
  await api.digestDryRun({ path });
  await api.notices({ path });
  await api.readNotices({ path, body: { ids: ['nc_0000000000000000000000000a'] } });
  await api.sso({ path });
  return { keyId, linkId, hookId, deliveryId: deliveries[0]?.id ?? '', feedId };
}

/** A bulk change and its undo. */
export async function tellJobs(
  { house }: Teller,
  { api, team }: Owner,
  { clientId = '' }: Ids,
): Promise<Ids> {
  if (!has('startJob')) return {};
  const path = { teamId: team };
  const jobId = newId('job', house.service.random);
  await api.startJob({
    path,
    body: {
      id: jobId,
      mode: 'run',
      clients: { ids: [clientId] },
      act: { is: 'tag', add: ['urgent'], remove: [] },
    },
  });
  await api.jobs({ path });
  await api.job({ path: { ...path, jobId } });
  await api.undoJob({ path: { ...path, jobId } });
  return { jobId };
}

/** The end of everything that can be ended, last the team. */
export async function tellEnd({ house }: Teller, { api, team }: Owner, ids: Ids): Promise<void> {
  const path = { teamId: team };
  await house.service.control.write([{ sql: "UPDATE delivery SET state = 'failed'" }]);
  const of = (name: string) => ({ ...path, [name]: ids[name] ?? '' });
  await api.replayDelivery({ path: { ...of('hookId'), deliveryId: ids['deliveryId'] ?? '' } });
  await api.removeHook({ path: of('hookId') });
  await api.removeFeed({ path: of('feedId') });
  await api.revokeLink({ path: of('linkId') });
  await api.revokeKey({ path: of('keyId') });
  await api.deleteComment({ path: of('commentId') });
  await api.deleteView({ path: of('viewId') });
  await api.removeSso({ path });
  if (has('redact')) await api.redact({ path, body: { mode: 'count', text: 'Monday' } });
  if (has('erase'))
    await api.erase({
      path,
      body: { what: 'client', id: ids['clientId'] ?? '', confirm: 'Osei Family Medicine' },
    });
  if (has('eraseTeam')) await api.eraseTeam({ path, body: { confirm: 'Northstar Credentialing' } });
}
