/** Two teams that have one of everything, and every way of asking. For tests only. */
import type { Permission } from '@clearway/domain/permission';
import type { TestApp } from '../../testing.ts';
import { joined, visitor } from '../../testing-visitor.ts';
import type { Book } from './recorder.ts';
import { person, type Told, tellBeginning } from './story-people.ts';
import { type Ids, tellJobs, tellReach, tellRecords, tellTalk } from './story-work.ts';

/** What a service needs for the story: anybody may sign up, and mail goes out, to nowhere. */
export const sceneryEnv = {
  CLEARWAY_SIGN_UP: 'open',
  CLEARWAY_PRIVATE_HOOKS: 'on',
  CLEARWAY_SMTP_URL: 'smtp://127.0.0.1:1',
  CLEARWAY_MAIL_FROM: 'Clearway <clearway@example.com>',
};

export type Place = Told & { readonly team: string; readonly member: string; readonly ids: Ids };

/** A team with an id for every kind of thing that a path of the contract can name. */
export async function place(house: TestApp, email: string, book: Book = new Map()): Promise<Place> {
  const teller = { house, book };
  const owner = await tellBeginning(teller, email);
  const path = { teamId: owner.team };
  const records = await tellRecords(teller, owner);
  const rest = [
    await tellTalk(teller, owner, records),
    await tellReach(owner, records),
    await tellJobs(teller, owner, records),
  ];
  const { id: invitationId } = await owner.api.invite({ path, body: { permission: 'viewer' } });
  const { browser: browserId } = await connect(house, owner);
  const { sessions } = await owner.api.account();
  const own = {
    invitationId,
    browserId,
    memberId: owner.member,
    sessionId: sessions[0]?.id ?? '',
    passkeyId: 'a-passkey-of-theirs',
    npi: '2000000002',
  };
  return { ...owner, ids: Object.assign({}, records, ...rest, own) };
}

async function connect(house: TestApp, owner: { api: Told['api']; team: string }) {
  const { code } = await owner.api.browserCode({ path: { teamId: owner.team } });
  return visitor(house.app).api.claimBrowser({ body: { code, name: 'Laptop' } });
}

export type Asking = { readonly request: Told['visitor']['request'] };
export type Askers = Readonly<Record<string, Asking>>;

const bearer = (house: TestApp, token: string): Asking => {
  const one = visitor(house.app);
  return {
    request: (path, init = {}) =>
      one.request(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
  };
};

/** Everybody who may come to the door of `us`: by cookie, by extension, by key, from elsewhere, and out of date. */
export async function askers(house: TestApp, us: Place, them: Place): Promise<Askers> {
  const path = { teamId: us.team };
  const members: Record<string, Asking> = { owner: us.visitor };
  for (const permission of ['lead', 'credentialer', 'viewer'] satisfies Permission[])
    members[permission] = await joined(house.app, us, permission, `${permission}@example.com`);
  const key = async (scope: 'read' | 'write' | 'import' | 'export', by: Place = us) =>
    bearer(
      house,
      (await by.api.makeKey({ path: { teamId: by.team }, body: { name: scope, scopes: [scope], days: 9 } }))
        .secret,
    );
  const gone = await connect(house, us);
  await us.api.forgetBrowser({ path: { ...path, browserId: gone.browser } });
  const ended = await us.api.makeKey({ path, body: { name: 'ended', scopes: ['read'], days: 9 } });
  await us.api.revokeKey({ path: { ...path, keyId: ended.id } });
  const expired = person({ house, book: new Map() }, us.email);
  await expired.api.signIn({ body: { email: us.email, password: 'maple-Quartz-17-river' } });
  await house.service.control.write([
    { sql: 'UPDATE session SET expires_at = 0 WHERE rowid = (SELECT MAX(rowid) FROM session)' },
  ]);
  return {
    ...members,
    extension: bearer(house, (await connect(house, us)).token),
    'key read': await key('read'),
    'key write': await key('write'),
    'key import': await key('import'),
    'key export': await key('export'),
    nobody: visitor(house.app),
    expired: expired.visitor,
    'revoked extension': bearer(house, gone.token),
    'revoked key': bearer(house, ended.secret),
    'made-up token': bearer(house, `cwk_${'x'.repeat(43)}`),
    foreign: them.visitor,
    'foreign key': await key('read', them),
  };
}
