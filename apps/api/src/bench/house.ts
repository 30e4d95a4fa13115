/** A whole service in a temporary folder with a signed-in owner, as a person in the dashboard has it: cookie, permission, history. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, createApi } from '@clearway/contract/api';
import { isId, type MemberId, type TeamId } from '@clearway/domain/id';
import type { Hono } from 'hono';
import { readEnv } from '../env.ts';
import { openService } from '../opening.ts';
import type { Service } from '../running.ts';

export type House = {
  readonly folder: string;
  readonly app: Hono;
  readonly service: Service;
  readonly api: Api;
  readonly cookie: string;
  readonly team: TeamId;
  readonly member: MemberId;
  readonly signIn: typeof owner;
  readonly close: () => Promise<void>;
};

/** The day all data is seeded around. */
export const benchNow = '2026-11-23T15:00:00.000Z';

const owner = { email: 'bench@example.com', password: 'maple-Quartz-17-river' };

const settings = {
  CLEARWAY_LOG: 'silent',
  CLEARWAY_SIGN_UP: 'open',
} as const;

/** The cookie of the owner, whose account is made where it is not there yet. */
async function signedInAs(ask: (path: string, init: RequestInit) => Promise<Response>, origin: string) {
  const post = (path: string, body: object) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify(body),
    });
  const signedUp = await post('/api/sign-up', { name: 'Bench', ...owner });
  const signed = signedUp.ok ? signedUp : await post('/api/sign-in', owner);
  return signed.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** In a folder of its own that is gone when it closes, or in `kept`, which stays. */
export async function openHouse(kept?: string): Promise<House> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'clearway-bench-'));
  const env = readEnv({ CLEARWAY_DATA: folder, ...settings });
  const { app, service, close } = await openService(env, () => benchNow, false);
  const ask = async (path: string, init: RequestInit = {}) =>
    app.request(`${service.origin}${path}`, {
      ...init,
      headers: { origin: service.origin, ...init.headers },
    });
  const cookie = await signedInAs(ask, service.origin);
  const signedIn = (path: string, init: RequestInit = {}) =>
    ask(path, { ...init, headers: { ...init.headers, cookie } });
  const api = createApi({ origin: '', via: 'dashboard', fetch: signedIn });
  const [there] = (await api.session()).teams;
  const made = there ?? (await api.createTeam({ body: { name: 'Bench' } }));
  if (!isId('team', made.id) || !isId('member', made.member)) throw new Error('A team has ids of its kind.');
  const gone = async () => {
    await close();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
  return {
    folder,
    app,
    service,
    api,
    cookie,
    team: made.id,
    member: made.member,
    signIn: owner,
    close: gone,
  };
}
