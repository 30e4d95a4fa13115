/** Secrets posted everywhere, then searched for: in the log, in every file the service wrote, and in its answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '@clearway/contract/call';
import { calls } from '@clearway/contract/calls';
import { documents } from '@clearway/contract/documents';
import examples from '@clearway/contract/examples.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../front/log.ts';
import { type TestApp, testApp } from '../testing.ts';
import { goodPassword, visitor } from '../testing-visitor.ts';
import { type Place, place, sceneryEnv } from './testing/scenery.ts';

let house: TestApp;
let us: Place;
const log: string[] = [];

/** What must never be kept, each as a person would type it. */
const forbidden = [
  'SSN 219-09-4417',
  'password: Blue-Heron-9917',
  'PIN 482915',
  'code 771204',
  'born 04/17/1969',
  // In the digits of another script, with unseen letters between.
  'her number is ２１９-\u200b０９-４４１８',
];
const bare = ['219-09-4417', 'Blue-Heron-9917', '482915', '771204', '04/17/1969', '０９-４４１８'];
/** What may be kept as a hash or sealed, and never in words. */
const typedPassword = 'Copper-Lantern-2288-walks';
const tokens: string[] = [typedPassword, goodPassword];

const routes: Readonly<Record<string, Pick<Call, 'method' | 'path' | 'body' | 'needs'>>> = {
  ...calls,
  ...documents,
};
const bodies = new Map<string, object>(Object.entries(examples));

/** The example's body with the text in the place of every text of it that is no id. */
function laced(value: unknown, text: string): unknown {
  if (typeof value === 'string') return /^[a-z]{2}_[0-9a-z]{26}$/.test(value) ? value : text;
  if (Array.isArray(value)) return value.map((one) => laced(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      ['kind', 'mode', 'is'].includes(key) ? one : laced(one, text),
    ]),
  );
}

/** One field of the body at a time, so that the others are right and the text gets as far as it can. */
function laces(body: object, text: string): object[] {
  return Object.entries(body).map(([key, value]) => ({ ...body, [key]: laced(value, text) }));
}

beforeAll(async () => {
  house = await testApp({
    identity: 'real',
    log: openLog('debug', { write: (line) => log.push(line) }),
    env: sceneryEnv,
  });
  us = await place(house, 'us@example.com');
  for (const [name, route] of Object.entries(routes))
    if (!['signOut', 'endSession', 'eraseTeam', 'leaveTeam'].includes(name)) await everywhere(name, route);
  await visitor(house.app).api.signUp({
    body: { name: 'Dev', email: 'dev@example.com', password: typedPassword },
  });
  await secretsOfOurs();
});
afterAll(() => house.close());

/** Past the limits on tries, which would hide what lies behind them. */
const wait = () => house.tellTime(new Date(Date.parse(house.service.now()) + 3_600_000).toISOString());

async function everywhere(
  name: string,
  { method, path, body, needs }: Pick<Call, 'method' | 'path' | 'body' | 'needs'>,
): Promise<void> {
  const address = path.replaceAll(/:(\w+)/g, (_, id: string) =>
    id === 'teamId' ? us.team : (us.ids[id] ?? 'x'),
  );
  // Who signs up or in elsewhere does not lose the session of the owner.
  const sender = needs === 'nobody' ? visitor(house.app) : us.visitor;
  wait();
  const example = bodies.get(name) ?? {};
  const sent =
    body && 'body' in example && typeof example.body === 'object' && example.body !== null
      ? forbidden.flatMap((text) => laces(example.body as object, text))
      : [{}];
  for (const one of sent) {
    const query = method === 'GET' ? `?search=${encodeURIComponent(forbidden[0] ?? '')}` : '';
    await sender.request(`${address}${query}`, {
      method,
      ...(method === 'GET' ? {} : { body: JSON.stringify(one) }),
      headers: { 'x-note': bare[1] ?? '', 'user-agent': 'Mozilla/5.0' },
    });
  }
}

/** One of each secret the service itself makes. */
async function secretsOfOurs(): Promise<void> {
  wait();
  const path = { teamId: us.team };
  const { api } = us;
  const key = await api.makeKey({ path, body: { name: 'k', scopes: ['read'], days: 1 } });
  const hook = await api.makeHook({ path, body: { url: 'https://192.0.2.1/', events: ['hook.test'] } });
  const feed = await api.makeFeed({ path, body: { names: true, mine: true } });
  const link = await api.makeLink({
    path,
    body: { client: us.ids['clientId'] ?? '', person: us.ids['personId'] ?? '', days: 1 },
  });
  const invitation = await api.invite({ path, body: { permission: 'viewer', email: 'x@example.com' } });
  const { code } = await api.browserCode({ path });
  const browser = await visitor(house.app).api.claimBrowser({ body: { code, name: 'b' } });
  const totp = await api.startTotp({ body: { password: goodPassword } });
  for (const one of [feed.path, link.path]) await visitor(house.app).request(one);
  tokens.push(
    key.secret,
    hook.secret.slice(6),
    feed.path.slice(7, -4),
    link.path.slice(3),
    invitation.path.slice(6),
    browser.token,
    browser.refreshToken,
  );
  tokens.push(new URL(totp.uri).searchParams.get('secret') ?? '', ...totp.backupCodes);
}

/** A text as it stands in what is read byte by byte. */
const asBytes = (text: string) => Buffer.from(text).toString('latin1');

/** Every byte the service has written, the write-ahead logs among them. */
function files(): string {
  const all = readdirSync(house.folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter(
    (one) => one.isFile(),
  );
  return all.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join('\n');
}

describe('what must never be kept', () => {
  test.each(bare)('%s stands in no file', (text) => {
    expect(files().includes(asBytes(text))).toBe(false);
  });

  test('stands in no export and on no printed page', async () => {
    for (const name of ['clientsCsv', 'historyCsv', 'teamJson', 'printClient'] as const) {
      const path = documents[name].path.replaceAll(/:(\w+)/g, (_, id: string) =>
        id === 'teamId' ? us.team : (us.ids[id] ?? 'x'),
      );
      const reply = await us.visitor.request(path);
      expect([name, reply.status]).toEqual([name, 200]);
      const text = await reply.text();
      expect(bare.filter((one) => text.includes(one))).toEqual([]);
      expect(text).toContain('Osei');
    }
  });

  test('stands in no line of the log, and neither does any address with a query', () => {
    const whole = log.join('');
    expect(log.length).toBeGreaterThan(300);
    expect(bare.filter((text) => whole.includes(text))).toEqual([]);
    expect(whole).not.toMatch(/search=|\?/);
  });
});

describe('what may be kept as a hash or sealed', () => {
  test('stands in words in no file and no line of the log', () => {
    const everything = files() + log.join('');
    expect(tokens.filter((token) => token !== '' && everything.includes(token))).toEqual([]);
  });

  test('the search finds what is there: the names of the records stand in the files', () => {
    expect(files()).toContain('Osei Family Medicine');
  });
});
