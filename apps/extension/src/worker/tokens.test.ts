import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callFor } from '../calling.ts';
import { calls } from '../calls.ts';
import { type Session, stored } from '../storage.ts';
import { goodToken } from './tokens.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const session: Session = {
  origin: 'https://clearway.example.com',
  token: 'old',
  refreshToken: 'refresh-1',
  expiresAt: inAnHour(),
  team: { id: 'tm_1', name: 'Riverbend' },
  member: 'mb_1',
  permission: 'credentialer',
  browser: 'Chrome on Linux',
};
const fresh = {
  token: 'new',
  refreshToken: 'refresh-2',
  expiresAt: inAnHour(),
  team: session.team,
  member: 'mb_1',
  permission: 'credentialer',
  name: 'Chrome on Linux',
};

/** A service that knows the tokens it gave, and what it was asked. */
function answering(answer: (path: string, token: string | null) => Response) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (to: string, init: RequestInit = {}) => {
    const token = new Headers(init.headers).get('authorization');
    asked.push(`${new URL(to).pathname} ${token ?? '-'}`);
    return answer(new URL(to).pathname, token);
  });
  return asked;
}
const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
const over = () => json({ error: 'no-session', message: 'Sign in.' }, 401);

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

describe('the token', () => {
  it('is the one held while it lasts', async () => {
    await stored.session.write(session);
    expect(await goodToken(null)).toBe('old');
  });

  it('is renewed once, however many ask at the same time', async () => {
    await stored.session.write({ ...session, expiresAt: '2020-01-01T00:00:00Z' });
    const asked = answering(() => json(fresh));
    expect(await Promise.all([goodToken(null), goodToken(null), goodToken('old')])).toEqual([
      'new',
      'new',
      'new',
    ]);
    expect(asked).toHaveLength(1);
  });

  it('is gone when the service ends the session, but the team stays known for what is unsent', async () => {
    await stored.session.write({ ...session, expiresAt: '2020-01-01T00:00:00Z' });
    answering(over);
    expect(await goodToken(null)).toBeNull();
    expect(await stored.session.read()).toMatchObject({ token: null, team: session.team });
  });

  it('stays when there is no network', async () => {
    await stored.session.write({ ...session, expiresAt: '2020-01-01T00:00:00Z' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(goodToken(null)).rejects.toThrow('offline');
    expect((await stored.session.read())?.token).toBe('old');
  });
});

describe('a call', () => {
  it('is tried once more with a fresh token when the old one was refused, and sends no cookie', async () => {
    await stored.session.write(session);
    const asked = answering((path, token) => {
      if (path.endsWith('/refresh')) return json(fresh);
      return token === 'Bearer new' ? json({ members: [] }) : over();
    });
    expect(await callFor(session, goodToken, calls.members)).toEqual({ members: [] });
    expect(asked).toEqual([
      '/api/teams/tm_1/members Bearer old',
      '/api/browsers/refresh -',
      '/api/teams/tm_1/members Bearer new',
    ]);
  });
});
